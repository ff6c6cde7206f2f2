import type { mongo } from 'mongoose';

/** A page asks for `first` rows behind the row that `after` names. */
export interface PageRequest {
  /** 1 … MAX_PAGE_SIZE. */
  readonly first: number;
  /** Cursor of a row that was seen before. */
  readonly after?: string | undefined;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
}

/** Sort fields with their direction; the last one must be unique, so that no two rows share a place. */
export type Order = readonly (readonly [field: string, direction: 1 | -1])[];

export class CursorError extends Error {
  override readonly name = 'CursorError';
}

/** A cursor is the row's place in the order, so that rows that come and go never shift a page. */
export const cursorOf = (row: object, order: Order): string =>
  Buffer.from(JSON.stringify(order.map(([field]) => valueAt(row, field)))).toString('base64url');

/** Mongo sort of an order. */
export const sortOf = (order: Order): Record<string, 1 | -1> => Object.fromEntries(order);

/** The condition "behind the cursor"; an empty condition without one. Throws a CursorError on a cursor that is not ours. */
export function behind(after: string | undefined, order: Order): mongo.Document {
  if (after === undefined) return {};
  const place = parseCursor(after, order.length);
  return {
    $or: order.map(([field, direction], index) => ({
      ...Object.fromEntries(order.slice(0, index).map(([equal], at) => [equal, { $eq: place[at] }])),
      [field]: { [direction === 1 ? '$gt' : '$lt']: place[index] },
    })),
  };
}

/** `first + 1` rows were read; the last one only tells that there are more. */
export const pageOf = <Row>(found: readonly Row[], first: number): Page<Row> => ({
  rows: found.slice(0, first),
  hasNextPage: found.length > first,
});

function parseCursor(cursor: string, length: number): readonly (string | number)[] {
  try {
    const place = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    const isPlain = (value: unknown) => typeof value === 'string' || typeof value === 'number';
    if (Array.isArray(place) && place.length === length && place.every(isPlain)) return place;
  } catch {
    // falls through to the one answer for every wrong cursor
  }
  throw new CursorError('the cursor was not made by this list; start again without "after"');
}

const valueAt = (row: object, field: string): unknown =>
  field.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], row);
