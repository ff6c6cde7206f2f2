import { refused } from '@ladder/messaging';
import type { Verdict } from '../domain/judge-reading.ts';
import type { Revision } from '../domain/judge-revision.ts';
import { messageOutcome, type Outcome } from '../domain/message-outcome.ts';

/** One statement of a message with its verdict; `pointer` is the JSON pointer to it. */
export interface Judged<T extends Revision> {
  readonly pointer: string;
  readonly verdict: Verdict<T>;
}

/** Why a statement was not taken, and where in the message. */
export interface RefusalReason {
  readonly outcome: Outcome;
  readonly code: string;
  readonly pointer: string;
}

/** The reason of a statement that was not taken; null for one that was, or that was known already. */
export function refusalOf({ pointer, verdict }: Judged<Revision>): RefusalReason | null {
  const { outcome } = verdict;
  if (outcome === 'REJECTED') return { outcome, code: verdict.code, pointer: verdict.pointer };
  if (outcome === 'CONFLICT') return { outcome, code: outcome, pointer };
  if (outcome !== 'QUARANTINED') return null;
  return { outcome, code: verdict.code, pointer: verdict.code === 'UNKNOWN_SUBJECT' ? '/data/subjectId' : pointer };
}

/** Whether something in the message stands or falls with a subject that nobody knows yet; then all of it waits. */
export const waitsForSubject = (judged: readonly Judged<Revision>[]): boolean =>
  judged.some(({ verdict }) => verdict.outcome === 'QUARANTINED' && verdict.code === 'UNKNOWN_SUBJECT');

/**
 * PF-16: a message of which nothing new can be taken and something is refused goes to the dead letters, with the reason
 * that weighs most. Throws a RefusedError.
 */
export function refuseIfNothingIsTaken(judged: readonly Judged<Revision>[]): void {
  if (judged.some(({ verdict }) => verdict.outcome === 'ACCEPTED' || verdict.outcome === 'STALE')) return;
  const reasons = judged.map(refusalOf).filter((reason) => reason !== null);
  if (reasons.length === 0) return;
  const outcome = messageOutcome(reasons);
  const reason = reasons.find((each) => each.outcome === outcome);
  if (reason) throw refused(reason.code, { outcome, pointer: reason.pointer });
}
