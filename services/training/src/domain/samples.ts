import type { ActivityCreditPolicy } from './book-activity-credits.ts';
import type { CaseCreditPolicy } from './book-case-credits.ts';
import type { ProjectCreditPolicy } from './book-project-credits.ts';
import type { CompletionPolicies, CompletionPolicy } from './completion.ts';
import type { SessionPolicy } from './count-sessions.ts';
import type { Course } from './course.ts';
import type { LedgerPolicy } from './course-credits.ts';
import type { CreditAccount } from './credit-account.ts';
import { emptyAccount } from './credit-account.ts';
import type { SplitPolicy } from './credit-split.ts';
import type { RetrainingPolicy } from './enrol-for-retraining.ts';
import type { CertificationPolicy, RecommendPolicy } from './growth-dashboard.ts';
import type { KnowledgeCase } from './knowledge-case.ts';
import type { LearningRecord } from './learning-record.ts';
import type { OnboardingPolicy } from './onboarding-checklist.ts';
import type { Placement } from './placement.ts';
import type { TargetPolicy } from './plan-credits.ts';
import type { Policy } from './policy.ts';
import type { PracticeTaskPolicy } from './assign-practice-task.ts';
import type { CourseCreditPolicy } from './publish-course.ts';
import type { KbPolicy } from './review-case.ts';

// What the tests of the rules start from; nothing that runs imports it.

const seeded = <Params>(key: string, params: Params): Policy<Params> => ({ key, version: 1, params });

/** The seeded version of each policy, by key; a test compares it with the file that is loaded into the store. */
export const POLICIES = {
  'course.completion': seeded<CompletionPolicy>('course.completion', {
    lessonsPct: { operator: 'GTE', value: 100 },
    passScore: { operator: 'GTE', value: 60 },
  }),
  'credit.split': seeded<SplitPolicy>('credit.split', { mandatoryPct: 40, electivePct: 30, practicePct: 30 }),
  'credit.target': seeded<TargetPolicy>('credit.target', { annualCredits: 100 }),
  'credit.course': seeded<CourseCreditPolicy>('credit.course', { standardOnlineCourse: 2.5 }),
  'credit.case': seeded<CaseCreditPolicy>('credit.case', {
    creditsPerCase: 5,
    creditType: 'PRACTICE',
    approvalRequired: true,
  }),
  'credit.cross-dept-project': seeded<ProjectCreditPolicy>('credit.cross-dept-project', {
    creditsPerProject: 6,
    creditType: 'PRACTICE',
  }),
  'credit.practice-activity': seeded<ActivityCreditPolicy>('credit.practice-activity', {
    retrospective: 1,
    mentoringMonth: 2,
    trainerSession: 2,
  }),
  'credit.ledger': seeded<LedgerPolicy>('credit.ledger', { creditsOnRetake: 0, creditsOnRenewal: 'FULL' }),
  'onboarding.checklist': seeded<OnboardingPolicy>('onboarding.checklist', {
    items: [
      { code: 'CULTURE', credits: 2 },
      { code: 'SAFETY_EXAM', credits: 3 },
      { code: 'DEPT_PROCESS', credits: 4 },
    ],
    requiredCredits: { operator: 'GTE', value: 9 },
    onlyListedItems: true,
  }),
  'certification.advanced-skill': seeded<CertificationPolicy>('certification.advanced-skill', {
    requiredCredits: { operator: 'GTE', value: 100 },
    base: 'LIFETIME',
  }),
  'dashboard.recommend': seeded<RecommendPolicy>('dashboard.recommend', { maxCourses: 5, coverGap: true }),
  'practice.task': seeded<PracticeTaskPolicy>('practice.task', { autoAssign: true, dueDays: 30, remindDaysBefore: 7 }),
  'kb.review': seeded<KbPolicy>('kb.review', { reviewRequired: true, reviewerRole: 'HR_LD', autoNominate: true }),
  'trainer.session': seeded<SessionPolicy>('trainer.session', { minRatingToCount: { operator: 'GTE', value: 0 } }),
  'retraining.enrolment': seeded<RetrainingPolicy>('retraining.enrolment', { dueDays: 30 }),
} as const;

export const COMPLETION_POLICIES: CompletionPolicies = {
  completion: POLICIES['course.completion'],
  ledger: POLICIES['credit.ledger'],
  practice: POLICIES['practice.task'],
};

/** A policy with other figures, as a later version would have them. */
export const changed = <Params>(policy: Policy<Params>, params: Partial<Params>): Policy<Params> => ({
  ...policy,
  version: policy.version + 1,
  params: { ...policy.params, ...params },
});

export const PLACEMENT: Placement = {
  employeeNo: 'E-1014',
  departmentId: 'line-1',
  positionId: 'line-operator',
  managerId: 'fang-lin',
};

/** Lean Production Advanced: an elective of 6 credits with an exam. */
export const LEAN_ADVANCED: Course = {
  id: 'lean-production-advanced',
  code: 'LEAN_PRODUCTION_ADVANCED',
  name: 'Lean Production Advanced',
  category: 'LEAN',
  creditType: 'ELECTIVE',
  classHours: 12,
  format: 'CLASSROOM',
  level: 'ADVANCED',
  skills: [{ skillId: 'lean', level: 3 }],
  hasExam: true,
  passScore: null,
  requiresPracticeTask: true,
  followUpCourseIds: [],
  estimatedDays: 15,
  mandatoryForPositionIds: [],
  mandatoryForDepartmentIds: [],
  targetPositionIds: [],
  topics: [],
  complianceTopic: null,
  validMonths: null,
  status: 'PUBLISHED',
  version: 1,
  versions: [{ version: 1, creditsTenths: 60, effectiveFrom: '2024-01-01' }],
};

/** A published course of that code with those credits, in tenths. */
export const courseOf = (code: string, creditsTenths: number, other: Partial<Course> = {}): Course => ({
  ...LEAN_ADVANCED,
  id: code.toLowerCase().replaceAll('_', '-'),
  code,
  versions: [{ version: 1, creditsTenths, effectiveFrom: '2024-01-01' }],
  ...other,
});

/** Tang Bo's first attempt at Lean Production Advanced, just opened. */
export const RECORD: LearningRecord = {
  id: 'record-1',
  employeeId: 'tang-bo',
  courseId: LEAN_ADVANCED.id,
  attempt: 1,
  status: 'OPEN',
  enrolment: {
    source: 'SELF',
    status: 'ENROLLED',
    dueDate: null,
    lessonsPct: 0,
    projectId: null,
    planId: null,
    effectId: null,
    displaced: [],
  },
  placement: PLACEMENT,
  trainerIds: [],
  enrolledAt: '2025-09-01T01:00:00.000Z',
  startedAt: null,
  examScore: null,
  examinedAt: null,
  completedAt: null,
  courseVersion: null,
  creditsAwardedTenths: 0,
  practiceTaskId: null,
  practiceScore: null,
  revision: 1,
};

/** The same record, completed in version 1 for the course's credits. */
export const completedRecord = (course: Course, other: Partial<LearningRecord> = {}): LearningRecord => ({
  ...RECORD,
  courseId: course.id,
  status: 'COMPLETED',
  enrolment: { ...RECORD.enrolment, status: 'COMPLETED', lessonsPct: 100 },
  startedAt: '2025-09-01T02:00:00.000Z',
  completedAt: '2025-09-10T02:00:00.000Z',
  courseVersion: 1,
  creditsAwardedTenths: course.versions[0].creditsTenths,
  ...other,
});

/** An account with nothing but lifetime credits, as an opening balance leaves it. */
export const accountWith = (lifetimeTenths: number, other: Partial<CreditAccount> = {}): CreditAccount => ({
  ...emptyAccount('tang-bo'),
  lifetimeTenths,
  ...other,
});

/** A case of Xu Dan that waits for her manager. */
export const SUBMITTED_CASE: KnowledgeCase = {
  id: 'case-1',
  authorId: 'xu-dan',
  kind: 'SHOPFLOOR_SOLUTION',
  title: 'Shelf labels that fill themselves',
  problem: 'Labels were late.',
  solution: 'Print them with the delivery note.',
  result: [],
  courseId: null,
  tags: [],
  effectId: null,
  status: 'SUBMITTED',
  kbStatus: 'NONE',
  approvals: [],
  writtenAt: '2025-09-11T01:00:00.000Z',
  submittedAt: '2025-09-12T01:00:00.000Z',
  approvedAt: null,
  adoptedAt: null,
};
