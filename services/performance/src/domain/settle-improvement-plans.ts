import type { NewEvent } from '@ladder/contracts';
import type { Accepted } from '@ladder/decision';
import { accept } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import { addDaysTo } from '@ladder/figures';
import type { EffectPolicy } from './effect-policy.ts';
import type { ImprovementPlan, PlanClosing } from './improvement-plan.ts';
import { isOpenPlan } from './improvement-plan.ts';
import type { Policy } from './policy.ts';
import { pinned } from './policy.ts';
import type { TrainingEffect } from './training-effect.ts';

/** `retraining.loop`: days for the improvement plan, and the failed attempt from which HR is involved. */
export interface RetrainingPolicy {
  readonly improvementPlanDueDays: number;
  readonly escalateAfterAttempts: number;
}

export interface SettlementContext {
  /** For the plan that may be required. */
  readonly planId: string;
  readonly at: Instant;
}

export interface SettlementPolicies {
  /** The version that graded the effect. */
  readonly effect: Policy<EffectPolicy>;
  readonly retraining: Policy<RetrainingPolicy>;
}

/**
 * PF-05: an effect below target demands the course again and an improvement plan, each time until the target is reached.
 * `plans` are all of this employee and course; what comes back are those that changed. An effect without a verdict, or
 * of an annulled completion, is no failure and no success (edge case E20), and what an earlier revision of it had settled
 * is open again. History loaded afterwards sends nobody to retraining.
 */
export function settleImprovementPlans(
  effect: TrainingEffect,
  plans: readonly ImprovementPlan[],
  context: SettlementContext,
  policies: SettlementPolicies,
): Accepted<readonly ImprovementPlan[], NewEvent<'retraining-required.v1'>> {
  const own = plans.find(({ effectId }) => effectId === effect.id);
  const earlier = plans.filter(
    (plan) => plan.attempt < effect.attempt && (isOpenPlan(plan) || plan.settledBy === effect.id),
  );
  const settled = (status: 'ACHIEVED' | 'REPEATED') =>
    earlier
      .filter((plan) => plan.status !== status)
      .map((plan): ImprovementPlan => ({ ...plan, status, settledBy: effect.id }));
  const owed = own !== undefined && isOpenPlan(own) ? [own] : [];
  const closed = (closedBecause: PlanClosing) => [
    ...earlier.filter((plan) => !isOpenPlan(plan)).map(reopened),
    ...owed.map((plan): ImprovementPlan => ({ ...plan, status: 'CLOSED', closedBecause })),
  ];
  switch (resultOf(effect)) {
    case 'UNKNOWN':
      return accept([]);
    case 'ANNULLED':
      return accept(closed('ANNULLED'));
    case 'NO_VERDICT':
      return accept(closed('NO_VERDICT'));
    case 'REACHED':
      return accept([
        ...settled('ACHIEVED'),
        ...owed.map((plan): ImprovementPlan => ({ ...plan, status: 'ACHIEVED' })),
      ]);
    case 'FAILED': {
      if (effect.isSilent || (own !== undefined && !canBeRequiredAgain(own))) return accept([]);
      const required = requiredPlan(effect, { ...context, own, earlier }, policies.retraining);
      const event = retrainingRequired(effect, required, context.at, policies.effect);
      return accept([...settled('REPEATED'), required], [event]);
    }
  }
}

function resultOf({ status, verdict }: TrainingEffect): 'UNKNOWN' | 'ANNULLED' | 'NO_VERDICT' | 'REACHED' | 'FAILED' {
  if (status === 'CANCELLED') return 'ANNULLED';
  if (verdict === null) return 'UNKNOWN';
  if (verdict.grade === 'INSUFFICIENT_DATA') return 'NO_VERDICT';
  if (verdict.grade === 'BELOW_TARGET') return 'FAILED';
  return verdict.isTargetReached === false ? 'UNKNOWN' : 'REACHED';
}

/** A plan whose ground was gone and is there again; not one that is still owed, was repeated, or ended with the post. */
const canBeRequiredAgain = ({ closedBecause, status }: ImprovementPlan): boolean =>
  status === 'ACHIEVED' || closedBecause === 'ANNULLED' || closedBecause === 'NO_VERDICT';

/** As the employee had left it. */
const reopened = (plan: ImprovementPlan): ImprovementPlan => ({
  ...plan,
  status: plan.submittedAt === null ? 'REQUIRED' : 'SUBMITTED',
  settledBy: null,
  closedBecause: null,
});

interface Requirement extends SettlementContext {
  readonly own: ImprovementPlan | undefined;
  readonly earlier: readonly ImprovementPlan[];
}

function requiredPlan(
  { attempt, courseId, employeeId, id }: TrainingEffect,
  { at, earlier, own, planId }: Requirement,
  { params }: Policy<RetrainingPolicy>,
): ImprovementPlan {
  const dueAt = addDaysTo(at, params.improvementPlanDueDays);
  if (own !== undefined) return { ...reopened(own), dueAt };
  const failedAttempts = Math.max(0, ...earlier.map((plan) => plan.failedAttempts)) + 1;
  return {
    id: planId,
    employeeId,
    courseId,
    effectId: id,
    attempt,
    failedAttempts,
    isEscalated: failedAttempts >= params.escalateAfterAttempts,
    status: 'REQUIRED',
    causes: [],
    actions: [],
    dueAt,
    submittedAt: null,
    settledBy: null,
    closedBecause: null,
  };
}

function retrainingRequired(
  { attempt, courseId, employeeId, id, verdict }: TrainingEffect,
  plan: ImprovementPlan,
  at: Instant,
  policy: Policy<EffectPolicy>,
): NewEvent<'retraining-required.v1'> {
  const measured = verdict?.improvements.find(({ code }) => code === policy.params.target?.metric);
  return {
    type: 'retraining-required.v1',
    key: employeeId,
    time: at,
    data: {
      effectId: id,
      courseId,
      employeeId,
      nextAttempt: attempt + 1,
      reason: 'BELOW_TARGET',
      growthPct: measured?.pct ?? 0,
      improvementPlanId: plan.id,
      improvementPlanDueAt: plan.dueAt,
    },
    policy: pinned(policy),
  };
}
