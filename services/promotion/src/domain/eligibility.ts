import type { NewEvent } from '@ladder/contracts';
import { accept } from '@ladder/decision';
import type { Accepted } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import type { PolicyPin } from './policy.ts';
import type { RequirementKind, RequirementState } from './requirement.ts';

export type EligibilityStatus = 'NOT_ELIGIBLE' | 'ELIGIBLE' | 'LAPSED' | 'REVOKED' | 'APPLIED' | 'PROMOTED';

/** Where one employee stands towards one target position. */
export interface Eligibility {
  readonly employeeId: string;
  readonly targetPositionId: string;
  readonly status: EligibilityStatus;
  /** The requirements that are not met, as they were at `evaluatedAt`. */
  readonly unmet: readonly RequirementState[];
  readonly evaluatedAt: Instant;
  readonly policy: PolicyPin;
  /** Rises with each change of status or of what is unmet; 0 = never evaluated. */
  readonly revision: number;
  /** Reminders to apply since the last change to ELIGIBLE (E3). */
  readonly reminders: { readonly count: number; readonly lastAt: Instant | null };
}

/** One evaluation of all requirements of the target position. */
export interface Evaluation {
  readonly states: readonly RequirementState[];
  /** Kinds of requirement that a correction of wrong source data touched; empty after ordinary progress (E2). */
  readonly corrected: readonly RequirementKind[];
  readonly at: Instant;
  readonly policy: PolicyPin;
}

export const neverEvaluated = (
  employeeId: string,
  targetPositionId: string,
  policy: PolicyPin,
  at: Instant,
): Eligibility => ({
  employeeId,
  targetPositionId,
  status: 'NOT_ELIGIBLE',
  unmet: [],
  evaluatedAt: at,
  policy,
  revision: 0,
  reminders: { count: 0, lastAt: null },
});

/**
 * PR-15: once all requirements are met an employee is eligible; what is lost by itself lapses, what a correction takes
 * away is revoked (E2), and both come back when all is met again (E3). A running application is not touched (PR-16).
 * Only a change of status is an event.
 */
export function reviewEligibility(
  before: Eligibility,
  evaluation: Evaluation,
): Accepted<Eligibility, NewEvent<'promotion-eligibility-changed.v1'>> {
  const unmet = evaluation.states.filter(({ met }) => !met);
  const status = nextStatus(before, unmet, evaluation);
  if (before.revision > 0 && fingerprint(status, unmet, evaluation.policy) === fingerprintOf(before))
    return accept(before);
  const after: Eligibility = {
    ...before,
    status,
    unmet,
    evaluatedAt: evaluation.at,
    policy: evaluation.policy,
    revision: before.revision + 1,
    reminders: status === before.status ? before.reminders : { count: 0, lastAt: null },
  };
  return accept(after, status === before.status ? [] : [eligibilityChanged(before.status, after)]);
}

function nextStatus(
  { status }: Eligibility,
  unmet: readonly RequirementState[],
  { corrected }: Evaluation,
): EligibilityStatus {
  if (status === 'APPLIED' || status === 'PROMOTED') return status;
  if (unmet.length === 0) return 'ELIGIBLE';
  const revoked = unmet.some(({ kind }) => corrected.includes(kind));
  if (status === 'ELIGIBLE') return revoked ? 'REVOKED' : 'LAPSED';
  // A correction that arrives after the loss it explains: the same cause, now with its right name (E2).
  return status === 'LAPSED' && revoked ? 'REVOKED' : status;
}

/** PROMOTED closes an eligibility for good: the employee holds the target position. */
export function closeAsPromoted(
  before: Eligibility,
  at: Instant,
): Accepted<Eligibility, NewEvent<'promotion-eligibility-changed.v1'>> {
  if (before.status === 'PROMOTED') return accept(before);
  const after: Eligibility = {
    ...before,
    status: 'PROMOTED',
    unmet: [],
    evaluatedAt: at,
    revision: before.revision + 1,
  };
  return accept(after, [eligibilityChanged(before.status, after)]);
}

const fingerprintOf = ({ status, unmet, policy }: Eligibility): string => fingerprint(status, unmet, policy);

/** Two evaluations with the same one say the same. */
const fingerprint = (
  status: EligibilityStatus,
  unmet: readonly RequirementState[],
  { key, version }: PolicyPin,
): string =>
  JSON.stringify([
    status,
    key,
    version,
    unmet.map(({ requirementId, current, missing, missingCourses }) => [
      requirementId,
      current,
      missing,
      missingCourses,
    ]),
  ]);

const eligibilityChanged = (
  from: EligibilityStatus,
  after: Eligibility,
): NewEvent<'promotion-eligibility-changed.v1'> => ({
  type: 'promotion-eligibility-changed.v1',
  key: after.employeeId,
  time: after.evaluatedAt,
  data: {
    targetPositionId: after.targetPositionId,
    from,
    to: after.status,
    unmet: after.unmet.map(({ requirementId, kind, current, required, missing }) => ({
      requirementId,
      kind,
      required,
      ...(current !== null && { current }),
      ...(missing !== null && { missing }),
    })),
    policy: after.policy,
    revision: after.revision,
  },
  policy: after.policy,
});
