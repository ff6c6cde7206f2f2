import type { Cause } from '@ladder/messaging';
import type { ClientSession, mongo } from 'mongoose';

/** A message about somebody or some unit that performance has not heard of yet (specification 4.5). */
export interface HeldMessage {
  /** `<source>|<event id>`. */
  readonly id: string;
  /** The name under which the sender named its subject. */
  readonly name: HeldName;
  /** The whole envelope as JSON. */
  readonly event: string;
  /** The broker's time on the business clock; it decides what is too old when the message is judged in the end. */
  readonly arrivedAt: string;
  /** Its place in the partition; one name is one key and so of one partition. */
  readonly offset: number;
  /** What it would have caused then. */
  readonly cause: Cause;
}

/** People are named by id or employee number, units by id or code. */
export type HeldName = `${'EMPLOYEE' | 'UNIT'}|${string}`;

export function heldMessagesOf(db: mongo.Db) {
  const rows = db.collection<Omit<HeldMessage, 'id'> & { _id: string }>('held_messages');
  return {
    hold: async (session: ClientSession, { id, ...message }: HeldMessage): Promise<void> => {
      await rows.replaceOne({ _id: id }, message, { session, upsert: true });
    },
    find: async (session: ClientSession, id: string): Promise<HeldMessage | null> => {
      const found = await rows.findOne({ _id: id }, { session });
      return found === null ? null : messageOf(found);
    },
    /** What waits for a name, in the order in which it came. */
    waitingFor: async (session: ClientSession, name: HeldName, limit: number): Promise<HeldMessage[]> => {
      const found = await rows.find({ name }, { session }).sort({ offset: 1 }).limit(limit).toArray();
      return found.map(messageOf);
    },
    drop: async (session: ClientSession, id: string): Promise<void> => {
      await rows.deleteOne({ _id: id }, { session });
    },
  };
}

const messageOf = ({ _id, ...message }: Omit<HeldMessage, 'id'> & { readonly _id: string }): HeldMessage => ({
  id: _id,
  ...message,
});
