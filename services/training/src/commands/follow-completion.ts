import { isRejected } from '@ladder/decision';
import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import { assignPracticeTask, type PracticeTaskPolicy } from '../domain/assign-practice-task.ts';
import { bookCourseCredits } from '../domain/book-course-credits.ts';
import { countOnboarding } from '../domain/count-onboarding.ts';
import type { Course } from '../domain/course.ts';
import type { LedgerPolicy } from '../domain/course-credits.ts';
import type { LearningRecord } from '../domain/learning-record.ts';
import type { OnboardingPolicy } from '../domain/onboarding-checklist.ts';
import { book } from './book.ts';

/** What a completion brings in the same transaction: credits (TR-13), the onboarding list (TR-18), a practice task (TR-32). */
export async function followCompletion(deps: ServiceDeps, tx: Tx, record: LearningRecord): Promise<void> {
  const { completedAt, employeeId } = record;
  if (completedAt === null) return;
  const course = await deps.store.courses.get(tx.session, record.courseId);
  const policy = deps.policies.inForce(completedAt);
  await book(
    deps,
    tx,
    { employeeId, sourceType: 'COURSE', sourceId: record.id, at: completedAt },
    (account, earlier, { entryId }) =>
      bookCourseCredits(account, earlier, { record, course }, entryId, policy<LedgerPolicy>('credit.ledger')),
  );
  await countOnList(deps, tx, record, completedAt);
  await sendPracticeTask(deps, tx, record, course, completedAt);
}

async function countOnList(deps: ServiceDeps, tx: Tx, record: LearningRecord, at: string): Promise<void> {
  const list = await deps.store.checklists.find(tx.session, record.employeeId);
  if (!list) return;
  const counted = countOnboarding(list, record, deps.policies.inForce(at)<OnboardingPolicy>('onboarding.checklist'));
  if (isRejected(counted)) return;
  await deps.store.checklists.put(tx.session, counted.state);
  tx.emit(...counted.events);
}

async function sendPracticeTask(
  deps: ServiceDeps,
  tx: Tx,
  record: LearningRecord,
  course: Course,
  at: string,
): Promise<void> {
  const policy = deps.policies.inForce(at)<PracticeTaskPolicy>('practice.task');
  const [existing] = await deps.store.tasks.where(tx.session, { recordId: record.id });
  const assigned = assignPracticeTask(existing ?? null, record, course, policy);
  if (isRejected(assigned) || assigned.state === null || existing) return;
  const task = assigned.state;
  await deps.store.tasks.put(tx.session, task);
  tx.emit(...assigned.events);
  await deps.store.inbox.add(tx.session, {
    id: `PRACTICE_TASK|${task.id}`,
    employeeId: task.employeeId,
    kind: 'PRACTICE_TASK',
    refType: 'PracticeTask',
    refId: task.id,
    dueAt: task.dueAt,
    status: 'UNREAD',
    createdAt: at,
  });
}
