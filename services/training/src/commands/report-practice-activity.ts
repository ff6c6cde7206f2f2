import type { Rejected } from '@ladder/decision';
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
      await deps.store.chains.begin(tx.session, id, tx.cause.correlationId);
      const report = { ...activity, id, employeeId: employeeId ?? caller.actor, projectId: projectId ?? null };
      return reportActivity(report, companyDate(deps.businessNow()));
    },
  });
}
