import type { DeadLetterRow } from './collections.ts';
import type { Verdict } from './dead-letters.ts';
import { applyKept, type RedriveContext, reapply } from './reapply.ts';
import { release } from './release.ts';

const SELECTION_LIMIT = 1_000;

/** Which dead letters: one by its id, those of one key, or those of one mistake. */
export type DeadLetterSelector =
  | { readonly id: string }
  | { readonly topic: string; readonly key: string }
  | { readonly fingerprint: string };

export interface RedriveOptions {
  /** Who asked: an employee id. */
  readonly actor: string;
  /** `discard` gives the event up and lets its followers go on without it. */
  readonly action?: 'redrive' | 'discard';
  /** Only tells which ones it would take. */
  readonly dryRun?: boolean;
}

/** What became of one dead letter and of the events behind it. */
export interface Redriven {
  readonly id: string;
  readonly outcome: 'APPLIED' | 'DISCARDED' | 'FAILED' | 'SELECTED';
  /** Why it failed again, or why a follower did. */
  readonly code?: string;
  readonly followersApplied: number;
}

/**
 * Runs dead letters once more through their handlers, each in its own transaction, and then the events parked behind
 * them in their order. One that fails again stays open with a higher `replayCount`. At most 1,000 at a time, oldest
 * first.
 */
export async function redriveDeadLetters<Deps>(
  context: RedriveContext<Deps>,
  selector: DeadLetterSelector,
  options: RedriveOptions,
): Promise<Redriven[]> {
  const { deadLetters } = context.recipient.collections;
  const filter = 'id' in selector ? { _id: selector.id } : { ...selector, state: 'OPEN' as const };
  const selected = await deadLetters.find(filter).sort({ firstFailedAt: 1 }).limit(SELECTION_LIMIT).toArray();
  const results: Redriven[] = [];
  for (const row of selected) {
    if (options.dryRun === true) results.push({ id: row._id, outcome: 'SELECTED', followersApplied: 0 });
    else results.push(await settle(context, row, options));
  }
  return results;
}

async function settle<Deps>(
  context: RedriveContext<Deps>,
  row: DeadLetterRow,
  options: RedriveOptions,
): Promise<Redriven> {
  const id = row._id;
  const failure = await settleLetter(context, row, options);
  if (failure !== undefined) return { id, outcome: 'FAILED', code: failure.reason.code, followersApplied: 0 };
  const { applied, code } = row.stream === null ? { applied: 0 } : await release(context, row.stream, id);
  const outcome = options.action === 'discard' ? 'DISCARDED' : 'APPLIED';
  return { id, outcome, followersApplied: applied, ...(code === undefined ? {} : { code }) };
}

/** Closes the letter together with its effect. A letter that somebody else closed meanwhile is left alone. */
async function settleLetter<Deps>(
  context: RedriveContext<Deps>,
  row: DeadLetterRow,
  { actor, action = 'redrive' }: RedriveOptions,
): Promise<Verdict | undefined> {
  const { deadLetters } = context.recipient.collections;
  const open = { _id: row._id, state: 'OPEN' as const };
  const state = action === 'discard' ? ('DISCARDED' as const) : ('REDRIVEN' as const);
  const failure = await reapply(context, row, async (scope, incoming) => {
    const change = { $set: { state, settledAt: new Date(), settledBy: actor } };
    const taken = await deadLetters.updateOne(open, change, { session: scope.session });
    if (taken.matchedCount === 1 && action === 'redrive') await applyKept(context.recipient, scope, incoming);
  });
  if (failure !== undefined) await deadLetters.updateOne(open, { $set: { ...failure }, $inc: { replayCount: 1 } });
  return failure;
}
