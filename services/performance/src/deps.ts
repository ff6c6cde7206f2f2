import type { Messaging, Tx } from '@ladder/messaging';
import type { Policies } from '@ladder/store';
import type { PerformanceStore } from './store/open-performance-store.ts';

/** What commands, handlers and resolvers stand on. */
export interface ServiceDeps {
  readonly store: PerformanceStore;
  readonly policies: Policies;
  /** Now on the business clock. */
  readonly businessNow: () => string;
}

/** Commands also open transactions; a handler is given one. */
export interface Deps extends ServiceDeps {
  readonly transact: Messaging['transact'];
}

/** What a handler works with: the service's dependencies and the transaction that the transport opened. */
export type HandlerContext = ServiceDeps & { readonly tx: Tx };
