import type { mongo } from 'mongoose';
import { behind, type Order, type Page, type PageRequest, pageOf, sortOf } from './keyset.ts';

/** What one list of one owner shows: the rows of `collection` whose `keyField` is the owner's id. */
export interface OwnedList {
  readonly collection: string;
  readonly keyField: string;
  readonly order: Order;
  /** Further condition on the rows, the same for every owner. */
  readonly filter?: mongo.Document;
}

/**
 * One page of the list for each of many owners, read by one aggregate however many owners there are.
 * MongoDB walks the index (`keyField`, order) per owner and stops after `first + 1` rows.
 */
export async function topPerKey<Row extends object>(
  db: mongo.Db,
  list: OwnedList,
  owners: readonly string[],
  { first, after }: PageRequest,
): Promise<Map<string, Page<Row>>> {
  const condition = { $and: [list.filter ?? {}, behind(after, list.order)] };
  const lookup = {
    from: list.collection,
    localField: 'owner',
    foreignField: list.keyField,
    pipeline: [{ $match: condition }, { $sort: sortOf(list.order) }, { $limit: first + 1 }],
    as: 'rows',
  };
  const found = await db
    .aggregate([{ $documents: owners.map((owner) => ({ owner })) }, { $lookup: lookup }], {
      batchSize: owners.length + 1,
    })
    .toArray();
  return new Map(found.map(({ owner, rows }) => [owner as string, pageOf(rows as Row[], first)]));
}
