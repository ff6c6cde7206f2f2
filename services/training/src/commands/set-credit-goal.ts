import { accept, isRejected, type Rejected } from '@ladder/decision';
import { type Caller, runCommand } from '@ladder/command';
import { companyDate, yearOf } from '@ladder/figures';
import type { Tx } from '@ladder/messaging';
import type { Deps } from '../deps.ts';
import { chooseGoal } from '../domain/choose-goal.ts';
import type { CreditPlan } from '../domain/credit-plan.ts';
import type { SplitPolicy } from '../domain/credit-split.ts';
import { type CertificationPolicy, growthDashboard, type RecommendPolicy } from '../domain/growth-dashboard.ts';
import { planCredits, type TargetPolicy } from '../domain/plan-credits.ts';
import { recommendForGoal } from '../domain/recommend-for-goal.ts';
import type { SetCreditGoalInput } from '../generated/graphql.ts';
import { planIdOf, type StoredPlan } from '../store/ledger.ts';

export function setCreditGoal(deps: Deps, caller: Caller, input: SetCreditGoalInput): Promise<StoredPlan | Rejected> {
  const { plans } = deps.store.ledger;
  return runCommand(deps, caller, {
    mutation: 'setCreditGoal',
    input,
    documents: plans,
    decide: async (tx) => {
      const at = deps.businessNow();
      const policy = deps.policies.inForce(at);
      const employeeId = input.employeeId ?? caller.actor;
      const year = yearOf(companyDate(at));
      const id = planIdOf(employeeId, year);
      const planned = planCredits(
        await plans.find(tx.session, id),
        { employeeId, year, targetCredits: input.targetCredits ?? null, by: caller.actor },
        { target: policy<TargetPolicy>('credit.target'), split: policy<SplitPolicy>('credit.split') },
      );
      if (isRejected(planned)) return planned;
      const { kind, ref } = input;
      const position = kind === 'PROMOTION' ? await deps.store.positions.find(tx.session, ref) : null;
      const chosen = chooseGoal(planned.state, { kind, ref }, position ? [position.id] : []);
      if (isRejected(chosen)) return chosen;
      await recommend(deps, tx, chosen.state, at);
      return accept({ ...chosen.state, id });
    },
  });
}

/** TR-19: what closes the gap of the chosen goal is recommended, each course once. */
async function recommend(deps: Deps, tx: Tx, plan: CreditPlan, at: string): Promise<void> {
  const { store } = deps;
  const { employeeId } = plan;
  const policy = deps.policies.inForce(at);
  const recommendPolicy = policy<RecommendPolicy>('dashboard.recommend');
  const completed = await store.records.where(tx.session, { employeeId, status: 'COMPLETED' });
  const dashboard = growthDashboard(
    {
      account: await store.ledger.account(tx.session, employeeId),
      plan,
      promotionTenths: null,
      catalogue: await store.courses.where(tx.session, { status: 'PUBLISHED' }),
      completedCourseIds: new Set(completed.map(({ courseId }) => courseId)),
      openTasks: 0,
      today: companyDate(at),
    },
    { certification: policy<CertificationPolicy>('certification.advanced-skill'), recommend: recommendPolicy },
  );
  const shown = await store.recommendations.where(tx.session, { employeeId });
  const recommended = recommendForGoal(shown, dashboard, at, recommendPolicy);
  await store.recommendations.put(tx.session, ...recommended.state);
  tx.emit(...recommended.events);
}
