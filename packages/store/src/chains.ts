import type { ClientSession, mongo } from 'mongoose';

/**
 * Which chain of events a thing belongs to. A chain starts at an enrolment, a case or a metric; whatever people
 * do to the thing weeks later goes on under the same correlation id.
 */
export function chainsOf(db: mongo.Db) {
  const chains = db.collection<{ _id: string; correlationId: string }>('chains');
  return {
    /** The chain of a thing; the first word stands. */
    begin: async (session: ClientSession, id: string, correlationId: string): Promise<void> => {
      await chains.updateOne({ _id: id }, { $setOnInsert: { correlationId } }, { session, upsert: true });
    },
    of: async (id: string): Promise<string | undefined> => (await chains.findOne({ _id: id }))?.correlationId,
  };
}

export type Chains = ReturnType<typeof chainsOf>;
