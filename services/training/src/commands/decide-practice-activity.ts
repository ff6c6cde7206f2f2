import { isRejected, type Rejected, reject } from '@ladder/decision';
import type { Tx } from '@ladder/messaging';
import { departmentsUnder } from '@ladder/subgraph';
import type { Deps } from '../deps.ts';
import { type ActivityCreditPolicy, bookActivityCredits } from '../domain/book-activity-credits.ts';
import { bookProjectCredits, type ProjectCreditPolicy } from '../domain/book-project-credits.ts';
import { decideActivity } from '../domain/decide-activity.ts';
import type { PracticeActivity } from '../domain/practice-activity.ts';
import type { DecidePracticeActivityInput } from '../generated/graphql.ts';
import { book } from './book.ts';
import { type Caller, runCommand } from '@ladder/command';

export function decidePracticeActivity(
  deps: Deps,
  caller: Caller,
  input: DecidePracticeActivityInput,
): Promise<PracticeActivity | Rejected> {
  const { store } = deps;
  return runCommand(deps, caller, {
    mutation: 'decidePracticeActivity',
    input,
    documents: store.activities,
    chainOf: input.activityId,
    decide: async (tx) => {
      const activity = await store.activities.find(tx.session, input.activityId);
      if (!activity) return reject('ACTIVITY_UNKNOWN', { activityId: input.activityId });
      const at = deps.businessNow();
      const participant = await store.employees.find(tx.session, activity.employeeId);
      const headed = departmentsUnder(caller.actor, await store.departments.where(tx.session, {}));
      const decision = decideActivity(activity, {
        status: input.verdict === 'APPROVE' ? 'CONFIRMED' : 'REJECTED',
        by: caller.actor,
        managesParticipant: participant !== null && headed.has(participant.departmentId),
        at,
      });
      if (!isRejected(decision)) await payActivity(deps, tx, decision.state, at);
      return decision;
    },
  });
}

async function payActivity(deps: Deps, tx: Tx, activity: PracticeActivity, at: string): Promise<void> {
  const policy = deps.policies.inForce(at);
  const { employeeId, projectId } = activity;
  if (activity.kind === 'CROSS_DEPT_PROJECT' && projectId !== null) {
    await book(
      deps,
      tx,
      { employeeId, sourceType: 'CROSS_DEPT_PROJECT', sourceId: projectId, at },
      (account, earlier, booking) =>
        bookProjectCredits(
          account,
          earlier,
          activity,
          booking,
          policy<ProjectCreditPolicy>('credit.cross-dept-project'),
        ),
    );
    return;
  }
  await book(
    deps,
    tx,
    { employeeId, sourceType: 'PRACTICE_ACTIVITY', sourceId: activity.id, at },
    (account, earlier, booking) =>
      bookActivityCredits(
        account,
        earlier,
        activity,
        booking,
        policy<ActivityCreditPolicy>('credit.practice-activity'),
      ),
  );
}
