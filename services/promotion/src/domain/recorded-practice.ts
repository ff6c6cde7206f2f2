import type { EventData } from '@ladder/contracts';
import type { EmployeeFacts, PracticeFact, Recorded } from './facts.ts';

/** Row 9: of each practice task the evaluation of its last submission counts. */
export function recordPractice(facts: EmployeeFacts, data: EventData['practice-evaluated.v1']): Recorded {
  const known = facts.practices.find(({ taskId }) => taskId === data.taskId);
  if (known && known.submissionNo >= data.submissionNo) return { facts, corrected: [] };
  const practice: PracticeFact = {
    taskId: data.taskId,
    recordId: data.recordId,
    courseId: data.courseId,
    submissionNo: data.submissionNo,
    passed: data.verdict === 'PASS',
    score: data.score ?? null,
    evaluatedAt: data.evaluatedAt,
  };
  const others = facts.practices.filter(({ taskId }) => taskId !== data.taskId);
  return { facts: { ...facts, practices: [...others, practice] }, corrected: [] };
}
