import { forAll, forOther, withRole } from '@ladder/subgraph';
import { decideCase, withdrawCaseApproval } from '../commands/decide-case.ts';
import { decidePracticeActivity } from '../commands/decide-practice-activity.ts';
import { annulTrainerSession, deliverTrainerSession } from '../commands/deliver-trainer-session.ts';
import { enrol } from '../commands/enrol.ts';
import { importOpeningBalance } from '../commands/import-opening-balance.ts';
import { publishCourse } from '../commands/publish-course.ts';
import { recordExamResult } from '../commands/record-exam-result.ts';
import { recordLessonProgress } from '../commands/record-lesson-progress.ts';
import { reportPracticeActivity } from '../commands/report-practice-activity.ts';
import { reviewCase } from '../commands/review-case.ts';
import { setCreditGoal } from '../commands/set-credit-goal.ts';
import { submitCase } from '../commands/submit-case.ts';
import { submitPracticeTask } from '../commands/submit-practice-task.ts';
import type { MutationResolvers } from '../generated/graphql.ts';
import { answering } from './answer.ts';

/** Who reports progress and results; nobody his own. */
const RECORDERS = ['TRAINER', 'HR_LD', 'INTEGRATION'] as const;

export const Mutation: MutationResolvers = {
  publishCourse: withRole(['HR_LD'], answering('Course', publishCourse)),
  enrol: forOther(['HR_LD'], answering('LearningRecord', enrol)),
  recordLessonProgress: withRole(RECORDERS, answering('LearningRecord', recordLessonProgress)),
  recordExamResult: withRole(RECORDERS, answering('LearningRecord', recordExamResult)),
  submitPracticeTask: forAll(answering('PracticeTask', submitPracticeTask)),
  submitCase: forAll(answering('KnowledgeCase', submitCase)),
  decideCase: forAll(answering('KnowledgeCase', decideCase)),
  withdrawCaseApproval: forAll(answering('KnowledgeCase', withdrawCaseApproval)),
  reviewCase: withRole(['HR_LD'], answering('KnowledgeCase', reviewCase)),
  reportPracticeActivity: forOther(['HR_LD'], answering('PracticeActivity', reportPracticeActivity)),
  decidePracticeActivity: forAll(answering('PracticeActivity', decidePracticeActivity)),
  deliverTrainerSession: withRole(['HR_LD'], answering('TrainerSession', deliverTrainerSession)),
  annulTrainerSession: withRole(['HR_LD'], answering('TrainerSession', annulTrainerSession)),
  importOpeningBalance: withRole(['HR_LD'], answering('CreditAccount', importOpeningBalance)),
  setCreditGoal: forOther(['HR_LD', 'ADMIN'], answering('CreditPlan', setCreditGoal)),
};
