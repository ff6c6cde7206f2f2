import { isRejected, type Rejected } from '@ladder/decision';
import { companyDate } from '@ladder/figures';
import type { Deps } from '../deps.ts';
import type { PracticeActivity } from '../domain/practice-activity.ts';
import { reportActivity } from '../domain/report-activity.ts';
import type { ReportPracticeActivityInput } from '../generated/graphql.ts';
import { type Caller, runCommand } from '@ladder/command';

export function reportPracticeActivity(
  deps: Deps,
  caller: Caller,
  input: ReportPracticeActivityInput,
): Promise<PracticeActivity | Rejected> {
  const { requestId: _, employeeId, projectId, ...activity } = input;
  return runCommand(deps, caller, {
    mutation: 'reportPracticeActivity',
    input,
    documents: deps.store.activities,
    decide: async (tx) => {
      const id = crypto.randomUUID();
      const report = { ...activity, id, employeeId: employeeId ?? caller.actor, projectId: projectId ?? null };
      const decision = reportActivity(report, companyDate(deps.businessNow()));
      if (!isRejected(decision)) await deps.store.chains.begin(tx.session, id, tx.cause.correlationId);
      return decision;
    },
  });
}
