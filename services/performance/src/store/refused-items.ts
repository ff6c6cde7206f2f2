import { documentsOf } from '@ladder/store';
import type { Connection } from 'mongoose';

/** A metric that was refused while others of its message were taken; the sender's trace, since there is no dead letter then. */
export interface RefusedItem {
  readonly id: string;
  readonly eventId: string;
  readonly source: string;
  readonly subjectName: string;
  readonly metricCode: string;
  readonly outcome: string;
  /** Why, and the JSON pointer to it in the message. */
  readonly code: string;
  readonly pointer: string;
  readonly arrivedAt: string;
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
  }),
});
