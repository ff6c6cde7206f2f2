import { type ClientSession, type Connection, type mongo, Schema, type SchemaDefinition } from 'mongoose';
import { behind, type Order, type Page, type PageRequest, pageOf, sortOf } from './keyset.ts';
import { topPerKey } from './top-per-key.ts';

/** One collection of states that the domain decides on. States are read and replaced whole. */
export interface Documents<State extends object> {
  readonly name: string;
  readonly idOf: (state: State) => string;

  // Inside the transaction of a command or a handler.
  readonly find: (session: ClientSession, id: string) => Promise<State | null>;
  /** As `find`, for a state that must be there; its absence is a bug. */
  readonly get: (session: ClientSession, id: string) => Promise<State>;
  readonly where: (session: ClientSession, filter: mongo.Document, options?: ReadOptions) => Promise<State[]>;
  readonly put: (session: ClientSession, ...states: readonly State[]) => Promise<void>;

  // On the read path: one read however many keys.
  readonly byIds: (ids: readonly string[]) => Promise<Map<string, State>>;
  readonly select: (filter: mongo.Document, options?: ReadOptions) => Promise<State[]>;
  /** States grouped by another field; every one of `values` is in the answer. */
  readonly groupedBy: (
    field: keyof State & string,
    values: readonly string[],
    options?: ReadOptions,
  ) => Promise<Map<string, State[]>>;
  readonly page: (filter: mongo.Document, order: Order, page: PageRequest) => Promise<Page<State>>;
  /** The same page of a list for many owners, whose ids are in `field`. */
  readonly pagesOf: (
    field: keyof State & string,
    order: Order,
    owners: readonly string[],
    page: PageRequest,
  ) => Promise<Map<string, Page<State>>>;
}

export interface ReadOptions {
  readonly sort?: Record<string, 1 | -1>;
  readonly limit?: number;
  /** Further condition. */
  readonly filter?: mongo.Document;
}

/**
 * Declares a collection. `key` is the state's identifying field and is stored as `_id`; `shape` names every other
 * field, and one that it does not name is refused, so that a typing error is never stored. Orders use the state's names.
 */
export function documentsOf<State extends object, Key extends keyof State & string>(
  connection: Connection,
  name: string,
  key: Key,
  shape: Record<Exclude<keyof State, Key>, unknown>,
): Documents<State> {
  const model = modelOf(connection, name, shape as SchemaDefinition);
  const stateOf = ({ _id, ...fields }: mongo.Document) => ({ [key]: _id as string, ...fields }) as State;
  const idOf = (state: State) => String(state[key]);
  const stored = (order: Order): Order => order.map(([field, direction]) => [field === key ? '_id' : field, direction]);

  const read = async (filter: mongo.Document, { sort, limit }: ReadOptions, session: ClientSession | null) => {
    const query = model.find(filter).session(session).batchSize(BATCH_ROWS).lean();
    if (sort) query.sort(sort);
    if (limit !== undefined) query.limit(limit);
    return ((await query) as mongo.Document[]).map(stateOf);
  };
  const find = async (session: ClientSession, id: string) => (await read({ _id: { $eq: id } }, {}, session))[0] ?? null;

  return {
    name,
    idOf,
    find,
    get: async (session, id) => (await find(session, id)) ?? missing(name, id),
    where: (session, filter, options = {}) => read(filter, options, session),
    put: async (session, ...states) => {
      for (const state of states) {
        const { [key]: id, ...fields } = state;
        await model.replaceOne({ _id: { $eq: String(id) } }, fields, { session, upsert: true });
      }
    },
    byIds: async (ids) =>
      new Map((await read({ _id: { $in: [...ids] } }, {}, null)).map((state) => [idOf(state), state])),
    select: (filter, options = {}) => read(filter, options, null),
    groupedBy: async (field, values, options = {}) => {
      const found = await read({ ...options.filter, [field]: { $in: [...values] } }, options, null);
      const groups = Map.groupBy(found, (state) => String(state[field]));
      return new Map(values.map((value) => [value, groups.get(value) ?? []]));
    },
    page: async (filter, order, { first, after }) => {
      const condition = { $and: [filter, behind(after, stored(order))] };
      return pageOf(await read(condition, { sort: sortOf(stored(order)), limit: first + 1 }, null), first);
    },
    pagesOf: async (field, order, owners, page) => {
      const list = { collection: name, keyField: field, order: stored(order) };
      const pages = await topPerKey<mongo.Document>(connection.getClient().db(connection.name), list, owners, page);
      return new Map(
        [...pages].map(([owner, { rows, hasNextPage }]) => [owner, { rows: rows.map(stateOf), hasNextPage }]),
      );
    },
  };
}

/** Lists of a request's people come in one answer; MongoDB's own first batch of 101 rows would ask twice. */
const BATCH_ROWS = 10_000;

function modelOf(connection: Connection, name: string, shape: SchemaDefinition) {
  const schema = new Schema(
    { _id: { type: String, required: true }, ...shape },
    { collection: name, strict: 'throw', versionKey: false, minimize: false, id: false },
  );
  return connection.model<mongo.Document & { _id: string }>(name, schema as never);
}

function missing(name: string, id: string): never {
  throw new Error(`${name} has no ${id}`);
}
