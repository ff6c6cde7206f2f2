import type { NewEvent } from '@ladder/contracts';
import type { Accepted } from '@ladder/decision';
import { accept } from '@ladder/decision';
import type { Instant, Threshold } from '@ladder/figures';
import { companyDate, meets } from '@ladder/figures';
import type { PracticeTaskPolicy } from './assign-practice-task.ts';
import { needsPracticeTask } from './assign-practice-task.ts';
import type { Course } from './course.ts';
import { versionOn } from './course.ts';
import type { LedgerPolicy } from './course-credits.ts';
import { courseCredits } from './course-credits.ts';
import type { LearningRecord } from './learning-record.ts';
import type { Placement } from './placement.ts';
import type { Policy } from './policy.ts';
import { trainingCompleted } from './training-completed.ts';

/** `course.completion`: share of the lessons in percent, and the exam score that passes unless the course has its own. */
export interface CompletionPolicy {
  readonly lessonsPct: Threshold;
  readonly passScore: Threshold;
}

export interface CompletionPolicies {
  readonly completion: Policy<CompletionPolicy>;
  readonly ledger: Policy<LedgerPolicy>;
  readonly practice: Policy<PracticeTaskPolicy>;
}

/** What completing a record needs to know besides the record. */
export interface Circumstances {
  readonly course: Course;
  /** The employee's placement now. */
  readonly placement: Placement;
  /** Latest completion of this course whose credits stand, or null (TR-17). */
  readonly lastCreditedAt: Instant | null;
  /** Id for the practice task, should one follow. */
  readonly practiceTaskId: string;
}

export type Progress = Accepted<LearningRecord, NewEvent<'training-completed.v1'>>;

/** TR-11: the record is completed by whichever comes last, all lessons or the passed exam; until then it stays open. */
export function completeWhenDone(
  record: LearningRecord,
  at: Instant,
  circumstances: Circumstances,
  policies: CompletionPolicies,
): Progress {
  const { course, placement, lastCreditedAt, practiceTaskId } = circumstances;
  const { completion, ledger, practice } = policies;
  const lessonsDone = meets(record.enrolment.lessonsPct, completion.params.lessonsPct);
  const examDone = !course.hasExam || passes(record.examScore, course, completion);
  if (!lessonsDone || !examDone) return accept(record);
  const completed: LearningRecord = {
    ...record,
    status: 'COMPLETED',
    enrolment: { ...record.enrolment, status: 'COMPLETED' },
    placement,
    completedAt: at,
    courseVersion: versionOn(course, companyDate(at)).version,
    creditsAwardedTenths: courseCredits(course, at, lastCreditedAt, ledger),
    practiceTaskId: needsPracticeTask(course, practice) ? practiceTaskId : null,
  };
  return accept(completed, [trainingCompleted(completed, course, completion)]);
}

/** The exam has been taken and its score reaches the pass score, the limit included. */
export const passes = (score: number | null, course: Course, { params }: Policy<CompletionPolicy>): boolean =>
  score !== null && meets(score, { ...params.passScore, value: course.passScore ?? params.passScore.value });
