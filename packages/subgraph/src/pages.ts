import { cursorOf, type Order, type Page, type PageRequest } from '@ladder/store';
import { type Connection, type ConnectionArguments, connectionOf, pageRequestOf } from './connections.ts';
import type { PageKey } from './loaders.ts';

interface PageLoader<Row> {
  readonly load: (key: PageKey<PageRequest>) => Promise<Page<Row>>;
}

/** An owner's list as a Relay connection, loaded together with the lists of the request's other owners. */
export async function pageOfOwner<Row extends object>(
  loader: PageLoader<Row>,
  order: Order,
  owner: string,
  args: ConnectionArguments,
): Promise<Connection<Row>> {
  const page = pageRequestOf(args);
  return connectionOf(await loader.load({ owner, page }), (row) => cursorOf(row, order), page);
}

/** A list of its own as a Relay connection. */
export async function pageOfList<Row extends object>(
  read: (page: PageRequest) => Promise<Page<Row>>,
  order: Order,
  args: ConnectionArguments,
): Promise<Connection<Row>> {
  const page = pageRequestOf(args);
  return connectionOf(await read(page), (row) => cursorOf(row, order), page);
}
