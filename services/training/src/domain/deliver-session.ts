import type { NewEvent } from '@ladder/contracts';
import type { Decision, Rejected } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import { companyDate } from '@ladder/figures';
import { isCreditAmount } from './credit-amount.ts';
import { sessionDelivered } from './session-delivered.ts';
import type { TrainerSession } from './trainer-session.ts';

/** Characters of a topic, as the event's contract allows them. */
const MAX_TOPIC_CHARS = 200;

type Refusal = 'OWN_SESSION' | 'SESSION_IN_FUTURE' | 'HOURS_NOT_IN_HALVES' | 'SCORE_OUT_OF_RANGE' | 'TITLE_LENGTH';

/** TR-35: a session that an internal trainer gave is recorded with its topic and rating, by somebody else than himself. */
export function deliverSession(
  session: Omit<TrainerSession, 'status'>,
  { by, at }: { readonly by: string; readonly at: Instant },
): Decision<TrainerSession, NewEvent<'trainer-session-delivered.v1'>, Refusal> {
  const refusal = by === session.employeeId ? reject('OWN_SESSION') : refusalOf(session, at);
  if (refusal !== null) return refusal;
  const delivered: TrainerSession = { ...session, status: 'DELIVERED' };
  return accept(delivered, [sessionDelivered(delivered, at)]);
}

function refusalOf(session: Omit<TrainerSession, 'status'>, at: Instant): Rejected<Refusal> | null {
  const { date, hours, rating, topic } = session;
  const today = companyDate(at);
  if (date > today) return reject('SESSION_IN_FUTURE', { date, today });
  if (hours === 0 || !isCreditAmount(hours)) return reject('HOURS_NOT_IN_HALVES', { hours });
  if (rating !== null && !(rating >= 0 && rating <= 100)) return reject('SCORE_OUT_OF_RANGE', { score: rating });
  if (topic.length === 0 || topic.length > MAX_TOPIC_CHARS) {
    return reject('TITLE_LENGTH', { length: topic.length, max: MAX_TOPIC_CHARS });
  }
  return null;
}
