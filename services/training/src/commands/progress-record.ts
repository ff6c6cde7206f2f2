import { type Decision, isRejected, type Rejected, reject } from '@ladder/decision';
import type { NewEvent } from '@ladder/contracts';
import type { Tx } from '@ladder/messaging';
import type { Deps } from '../deps.ts';
import type { Circumstances, CompletionPolicies } from '../domain/completion.ts';
import type { LearningRecord } from '../domain/learning-record.ts';
import { placementOf } from '../domain/placement.ts';
import { followCompletion } from './follow-completion.ts';
import { type Caller, runCommand } from '@ladder/command';

/** A rule that takes a record one step further, perhaps to its completion. */
type Step = (
  record: LearningRecord,
  at: string,
  circumstances: Circumstances,
  policies: CompletionPolicies,
) => Decision<LearningRecord, NewEvent<'training-completed.v1'>>;

export interface Progress {
  readonly mutation: string;
  readonly input: { readonly requestId: string; readonly recordId: string };
  readonly step: Step;
}

/** What lessons and exams have in common: nobody records his own, and a completion has consequences in the same transaction. */
export function progressRecord(
  deps: Deps,
  caller: Caller,
  { mutation, input, step }: Progress,
): Promise<LearningRecord | Rejected> {
  const { store } = deps;
  return runCommand(deps, caller, {
    mutation,
    input,
    documents: store.records,
    chainOf: input.recordId,
    decide: async (tx) => {
      const record = await store.records.find(tx.session, input.recordId);
      if (!record) return reject('RECORD_UNKNOWN', { recordId: input.recordId });
      if (record.employeeId === caller.actor) return reject('OWN_RESULT');
      const at = deps.businessNow();
      const policy = deps.policies.inForce(at);
      const decision = step(record, at, await circumstancesOf(deps, tx, record), {
        completion: policy('course.completion'),
        ledger: policy('credit.ledger'),
        practice: policy('practice.task'),
      });
      if (isRejected(decision)) return decision;
      if (record.status !== 'COMPLETED' && decision.state.status === 'COMPLETED')
        await followCompletion(deps, tx, decision.state);
      return decision;
    },
  });
}

async function circumstancesOf({ store }: Deps, tx: Tx, record: LearningRecord): Promise<Circumstances> {
  const course = await store.courses.get(tx.session, record.courseId);
  const placement = (await store.employees.find(tx.session, record.employeeId)) ?? record.placement;
  const credited = await store.records.where(
    tx.session,
    { employeeId: record.employeeId, courseId: record.courseId, status: 'COMPLETED', creditsAwardedTenths: { $gt: 0 } },
    { sort: { completedAt: -1 }, limit: 1 },
  );
  return {
    course,
    placement: placementOf(placement),
    lastCreditedAt: credited[0]?.completedAt ?? null,
    practiceTaskId: `practice-${record.id}`,
  };
}
