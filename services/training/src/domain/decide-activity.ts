import type { Decision, Rejected } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import type { PracticeActivity } from './practice-activity.ts';

/** Who decides; `managesParticipant` says whether he is above the participant in the department tree of today. */
export interface ActivityVerdict {
  readonly status: 'CONFIRMED' | 'REJECTED';
  readonly by: string;
  readonly managesParticipant: boolean;
  readonly at: Instant;
}

type Refusal = 'OWN_ACTIVITY' | 'NOT_LEAD_OF_ACTIVITY' | 'NOT_MANAGER_OF_LEAD' | 'ACTIVITY_ALREADY_DECIDED';

/**
 * TR-15, TR-16: the lead confirms or rejects a reported participation; nobody his own, the lead's is decided by his
 * manager (edge case E19). The same verdict again changes nothing.
 */
export function decideActivity(
  activity: PracticeActivity,
  verdict: ActivityVerdict,
): Decision<PracticeActivity, never, Refusal> {
  const refusal = refusalOf(activity, verdict);
  if (refusal !== null) return refusal;
  if (activity.status === verdict.status) return accept(activity);
  if (activity.status !== 'REPORTED') return reject('ACTIVITY_ALREADY_DECIDED', { status: activity.status });
  return accept({ ...activity, status: verdict.status, decidedBy: verdict.by, decidedAt: verdict.at });
}

function refusalOf(activity: PracticeActivity, { by, managesParticipant }: ActivityVerdict): Rejected<Refusal> | null {
  if (by === activity.employeeId) return reject('OWN_ACTIVITY');
  const leadsHimself = activity.leadEmployeeId === activity.employeeId;
  if (leadsHimself && !managesParticipant) return reject('NOT_MANAGER_OF_LEAD');
  if (!leadsHimself && by !== activity.leadEmployeeId) return reject('NOT_LEAD_OF_ACTIVITY');
  return null;
}
