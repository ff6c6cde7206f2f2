import type { NewEvent } from '@ladder/contracts';
import type { Decision } from '@ladder/decision';
import { accept } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import { sessionDelivered } from './session-delivered.ts';
import type { TrainerSession } from './trainer-session.ts';

/** TR-35: a session that was recorded by mistake is annulled and counts no more; annulled again it changes nothing. */
export function annulSession(
  session: TrainerSession,
  at: Instant,
): Decision<TrainerSession, NewEvent<'trainer-session-delivered.v1'>> {
  if (session.status === 'ANNULLED') return accept(session);
  const annulled: TrainerSession = { ...session, status: 'ANNULLED' };
  return accept(annulled, [sessionDelivered(annulled, at)]);
}
