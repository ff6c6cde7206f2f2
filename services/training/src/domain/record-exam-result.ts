import type { NewEvent } from '@ladder/contracts';
import type { Decision, Rejected } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import type { Circumstances, CompletionPolicies } from './completion.ts';
import { completeWhenDone, passes } from './completion.ts';
import type { LearningRecord } from './learning-record.ts';
import { isOpen } from './learning-record.ts';

/** Score of an exam, 0 to 100. */
export interface ExamResult {
  readonly score: number;
  readonly at: Instant;
}

type Refusal = 'COURSE_HAS_NO_EXAM' | 'SCORE_OUT_OF_RANGE' | 'ENROLMENT_NOT_IN_PROGRESS' | 'EXAM_ALREADY_PASSED';

/**
 * TR-11: a course is completed once, when its lessons are done and its exam reaches the pass score; below it the attempt
 * has failed, and the next one may be opened. The same result reported again changes nothing.
 */
export function recordExamResult(
  record: LearningRecord,
  exam: ExamResult,
  circumstances: Circumstances,
  policies: CompletionPolicies,
): Decision<LearningRecord, NewEvent<'training-completed.v1'>, Refusal> {
  const { course } = circumstances;
  if (!course.hasExam) return reject('COURSE_HAS_NO_EXAM', { course: course.code });
  if (!(exam.score >= 0 && exam.score <= 100)) return reject('SCORE_OUT_OF_RANGE', { score: exam.score });
  if (record.examScore === exam.score) return accept(record);
  const refusal = refusalOf(record);
  if (refusal !== null) return refusal;
  const examined: LearningRecord = {
    ...record,
    startedAt: record.startedAt ?? exam.at,
    examScore: exam.score,
    examinedAt: exam.at,
    enrolment: { ...record.enrolment, status: 'IN_PROGRESS' },
  };
  return passes(exam.score, course, policies.completion)
    ? completeWhenDone(examined, exam.at, circumstances, policies)
    : accept(failed(examined));
}

function refusalOf(record: LearningRecord): Rejected<Refusal> | null {
  if (!isOpen(record)) return reject('ENROLMENT_NOT_IN_PROGRESS', { status: record.enrolment.status });
  // An open record with a score has passed, since a failed exam closes it.
  if (record.examScore !== null) return reject('EXAM_ALREADY_PASSED', { score: record.examScore });
  return null;
}

const failed = (record: LearningRecord): LearningRecord => ({
  ...record,
  status: 'FAILED',
  enrolment: { ...record.enrolment, status: 'FAILED' },
});
