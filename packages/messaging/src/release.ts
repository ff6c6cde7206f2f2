import type { ClientSession } from 'mongodb';
import type { ParkedRow } from './collections.ts';
import { recordDeadLetter, type Verdict } from './dead-letters.ts';
import { inboxId } from './incoming.ts';
import { refused } from './refused.ts';
import { applyKept, incomingOfKept, inTransaction, type RedriveContext, reapply } from './reapply.ts';

export interface Released {
  readonly applied: number;
  /** Why a follower was refused. */
  readonly code?: string;
}

/**
 * Applies what is parked in a stream, one by one and in order, then frees the stream. The first that is refused
 * becomes the dead letter that the rest waits behind.
 */
export async function release<Deps>(context: RedriveContext<Deps>, stream: string, heldBy: string): Promise<Released> {
  const { parked } = context.recipient.collections;
  let applied = 0;
  for (;;) {
    const row = await parked.find({ stream }).sort({ order: 1 }).limit(1).next();
    if (row === null) {
      if (await letGo(context, stream, heldBy)) return { applied };
      continue;
    }
    let mine = false;
    const failure = await reapply(context, row, async (scope, incoming) => {
      await stillHeld(context, scope.session, stream, heldBy);
      const taken = await parked.deleteOne({ _id: row._id }, { session: scope.session });
      mine = taken.deletedCount === 1;
      if (mine) await applyKept(context.recipient, scope, incoming);
    });
    if (failure?.reason.code === HELD_BY_ANOTHER) return { applied };
    if (failure !== undefined) {
      await holdBehind(context, row, failure, heldBy);
      return { applied, code: failure.reason.code };
    }
    if (mine) applied += 1;
  }
}

/** Goes on with streams whose dead letter was settled just before a crash, so that its followers still wait. */
export async function resumeReleases<Deps>(context: RedriveContext<Deps>): Promise<void> {
  const { streams, deadLetters } = context.recipient.collections;
  for await (const { _id, heldBy } of streams.find({ heldBy: { $exists: true } })) {
    if (heldBy === undefined) continue;
    const open = await deadLetters.findOne({ _id: heldBy, state: 'OPEN' });
    if (open === null) await release(context, _id, heldBy);
  }
}

class FollowerArrived extends Error {}

const HELD_BY_ANOTHER = 'HELD_BY_ANOTHER';

/**
 * Whoever releases behind one letter stops when the stream waits behind another one by now: its followers are not
 * his. The write makes two releases of one stream conflict.
 */
async function stillHeld<Deps>(
  { recipient }: RedriveContext<Deps>,
  session: ClientSession,
  stream: string,
  heldBy: string,
): Promise<void> {
  const { streams } = recipient.collections;
  const held = await streams.updateOne({ _id: stream, heldBy }, { $inc: { releases: 1 } }, { session });
  if (held.matchedCount === 0) throw refused(HELD_BY_ANOTHER, { stream });
}

/** Frees the stream, unless something was parked meanwhile: parking writes the same document. */
async function letGo<Deps>(context: RedriveContext<Deps>, stream: string, heldBy: string): Promise<boolean> {
  const { streams, parked } = context.recipient.collections;
  return inTransaction(context, async ({ session }) => {
    await streams.updateOne({ _id: stream, heldBy }, { $unset: { heldBy: 1 } }, { session });
    if ((await parked.findOne({ stream }, { session })) !== null) throw new FollowerArrived();
    return true;
  }).catch((error: unknown) => {
    if (error instanceof FollowerArrived) return false;
    throw error;
  });
}

async function holdBehind<Deps>(
  context: RedriveContext<Deps>,
  row: ParkedRow,
  failure: Verdict,
  before: string,
): Promise<void> {
  const { collections, service } = context.recipient;
  const incoming = incomingOfKept(row);
  await inTransaction(context, async ({ session }) => {
    await stillHeld(context, session, row.stream, before);
    const taken = await collections.parked.deleteOne({ _id: row._id }, { session });
    if (taken.deletedCount === 0) return;
    await recordDeadLetter(session, collections, incoming, failure);
    await collections.streams.updateOne({ _id: row.stream }, { $set: { heldBy: incoming.id } }, { session });
    if (!incoming.content.readable) return;
    const _id = inboxId(service, incoming.content.event);
    await collections.inbox.updateOne({ _id }, { $set: { outcome: 'dead' } }, { session });
  });
}
