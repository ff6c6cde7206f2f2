import { documentsOf } from '@ladder/store';
import type { Connection } from 'mongoose';

/**
 * What was refused without a dead letter, for whoever asks the sender about it: a metric while others of its message were
 * taken, or a whole message that was held in vain or refused when it was judged in the end.
 */
export interface RefusedItem {
  readonly id: string;
  readonly eventId: string;
  readonly source: string;
  readonly subjectName: string;
  /** Null for a whole message. */
  readonly metricCode: string | null;
  readonly outcome: string;
  /** Why, and the JSON pointer to it in the message. */
  readonly code: string;
  readonly pointer: string;
  readonly arrivedAt: string;
  /** The whole envelope as JSON, where nothing of it was taken. */
  readonly event: string | null;
}

export const refusedItemsOf = (connection: Connection) => ({
  refusedItems: documentsOf<RefusedItem, 'id'>(connection, 'refused_items', 'id', {
    eventId: String,
    source: String,
    subjectName: String,
    metricCode: String,
    outcome: String,
    code: String,
    pointer: String,
    arrivedAt: String,
    event: String,
  }),
});
