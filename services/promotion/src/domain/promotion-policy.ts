import type { Policy } from './policy.ts';
import type { Requirement } from './requirement.ts';

/** What a promotion to one position asks for; one policy per target position. */
export interface PromotionPolicy {
  readonly targetPositionId: string;
  /** Whose holders may go this way. */
  readonly fromPositionIds: readonly string[];
  /** Whether credits of a whole career count, or those since the present position began (A30). */
  readonly creditBase: 'LIFETIME' | 'SINCE_POSITION_START';
  readonly requirements: readonly Requirement[];
  /** Course codes in the order in which they are taken. */
  readonly courseOrder: readonly string[];
}

export interface MandatoryGatePolicy {
  readonly enabled: boolean;
  /** Whether a completion past its validity counts as open. */
  readonly checkValidity: boolean;
}

/** The id of the gate among the requirements of every promotion. */
export const MANDATORY_GATE = 'MANDATORY_COMPLETE';

/** PR-01: the gate of mandatory courses stands before the requirements of every promotion. */
export function requirementsOf(
  policy: Policy<PromotionPolicy>,
  gate: Policy<MandatoryGatePolicy>,
): readonly Requirement[] {
  const own = policy.params.requirements;
  if (!gate.params.enabled) return own;
  const { checkValidity } = gate.params;
  return [{ id: MANDATORY_GATE, kind: 'MANDATORY_COMPLETE', hardGate: true, checkValidity }, ...own];
}

/** The path is named by where it starts and where it ends. */
export const pathIdOf = (fromPositionId: string, targetPositionId: string): string =>
  `${fromPositionId}-to-${targetPositionId}`;

/** Tells the policy of a target position from the others whose keys begin with `promotion.`. */
export const isPromotionPolicy = <P extends Policy<unknown>>(policy: P): policy is P & Policy<PromotionPolicy> =>
  typeof policy.params === 'object' && policy.params !== null && 'targetPositionId' in policy.params;

/** The promotion policies that start at a position. */
export const policiesFrom = (
  policies: readonly Policy<PromotionPolicy>[],
  positionId: string,
): readonly Policy<PromotionPolicy>[] => policies.filter(({ params }) => params.fromPositionIds.includes(positionId));
