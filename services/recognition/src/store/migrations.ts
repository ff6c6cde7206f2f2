import { ensureMessagingCollections } from '@ladder/messaging';
import { ensureRequestLog, type Migration } from '@ladder/store';

/** The history of recognition's store. A step is never changed once it is on main; the next one corrects it. */
export const migrations: readonly Migration[] = [
  { number: 1, name: 'messaging', up: ensureMessagingCollections },
  { number: 2, name: 'requests', up: ensureRequestLog },
];
