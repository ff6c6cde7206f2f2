import { isRejected, type Rejected, reject } from '@ladder/decision';
import type { Deps } from '../deps.ts';
import type { PracticeTask } from '../domain/practice-task.ts';
import { submitPracticeTask as decide } from '../domain/submit-practice-task.ts';
import type { SubmitPracticeTaskInput } from '../generated/graphql.ts';
import { type Caller, runCommand } from '@ladder/command';

export async function submitPracticeTask(
  deps: Deps,
  caller: Caller,
  input: SubmitPracticeTaskInput,
): Promise<PracticeTask | Rejected> {
  const { store } = deps;
  const recordId = (await store.tasks.byIds([input.taskId])).get(input.taskId)?.recordId;
  return runCommand(deps, caller, {
    mutation: 'submitPracticeTask',
    input,
    documents: store.tasks,
    chainOf: recordId,
    decide: async (tx) => {
      const task = await store.tasks.find(tx.session, input.taskId);
      if (!task) return reject('TASK_UNKNOWN', { taskId: input.taskId });
      const placement = await store.employees.find(tx.session, task.employeeId);
      const decision = decide(task, {
        by: caller.actor,
        submission: { text: input.text, attachments: [] },
        managerId: placement?.managerId ?? null,
        at: deps.businessNow(),
      });
      if (!isRejected(decision)) await store.inbox.done(tx.session, `PRACTICE_TASK|${task.id}`);
      return decision;
    },
  });
}
