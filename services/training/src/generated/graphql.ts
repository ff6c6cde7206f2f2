// Resolver types, generated from schema.graphql by `npm run generate`; change the SDL, never this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Course as CourseParent, CourseSkill as CourseSkillParent } from '../domain/course.ts';
import type { CreditAccount as CreditAccountParent, CreditEntry as CreditEntryParent } from '../domain/credit-account.ts';
import type { StoredPlan } from '../store/ledger.ts';
import type { Reference } from '@ladder/subgraph';
import type { GrowthDashboard as GrowthDashboardParent, RecommendedCourse as RecommendedCourseParent } from '../domain/growth-dashboard.ts';
import type { KnowledgeCase as KnowledgeCaseParent } from '../domain/knowledge-case.ts';
import type { LearningRecord as LearningRecordParent } from '../domain/learning-record.ts';
import type { OnboardingChecklist as OnboardingChecklistParent, OnboardingItem as OnboardingItemParent } from '../domain/onboarding-checklist.ts';
import type { PracticeActivity as PracticeActivityParent } from '../domain/practice-activity.ts';
import type { PracticeTask as PracticeTaskParent } from '../domain/practice-task.ts';
import type { TrainerSession as TrainerSessionParent } from '../domain/trainer-session.ts';
import type { InboxRow } from '../store/loaders.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An RFC 3339 instant. */
  DateTime: { input: string; output: string; }
  /** A calendar date of the company, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An exact decimal figure: a JSON number on output, a number or a string on input, at most 15 significant digits. */
  Decimal: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type Query = {
  readonly __typename?: 'Query';
  /** A course by its code, for example LEAN_PRODUCTION_ADVANCED. */
  readonly course: Maybe<Course>;
  /** The published courses in the order of their codes. */
  readonly courses: CourseConnection;
  /** Cases that wait for their manager's approval or for review by L&D, oldest first. Needs HR_LD. */
  readonly casesToReview: KnowledgeCaseConnection;
};


export type QueryCourseArgs = {
  code: Scalars['String']['input'];
};


export type QueryCoursesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCasesToReviewArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Publishes a course, or its next version. Needs HR_LD. */
  readonly publishCourse: PublishCourseResult;
  /** Enrols a person in a course: oneself, or another with HR_LD. A course that was finished opens its next attempt. */
  readonly enrol: LearningRecordResult;
  /** Records how much of the lessons is done (TR-11). Needs TRAINER, HR_LD or INTEGRATION; nobody records his own. */
  readonly recordLessonProgress: LearningRecordResult;
  /** Records an exam's result (TR-11). Needs TRAINER, HR_LD or INTEGRATION; nobody records his own. */
  readonly recordExamResult: LearningRecordResult;
  /** Hands in one's own practice task (TR-32). */
  readonly submitPracticeTask: PracticeTaskResult;
  /** Hands in a case of one's own (TR-14): a new one, or one that may still be edited. */
  readonly submitCase: KnowledgeCaseResult;
  /** Approves or rejects a case as the author's manager; approval pays credits once (TR-14). */
  readonly decideCase: KnowledgeCaseResult;
  /** Takes an approval back; the credits are reversed (TR-14). As the author's manager or with HR_LD. */
  readonly withdrawCaseApproval: KnowledgeCaseResult;
  /** Adopts a case into the knowledge base or turns it down (TR-33). Needs HR_LD. */
  readonly reviewCase: KnowledgeCaseResult;
  /** Reports a practice activity of one's own, or of another with HR_LD (TR-15, TR-16). */
  readonly reportPracticeActivity: PracticeActivityResult;
  /** Confirms or rejects a reported activity as its lead; one's own is confirmed by one's manager (TR-15). */
  readonly decidePracticeActivity: PracticeActivityResult;
  /** Records a session that a trainer has delivered (TR-35). Needs HR_LD. */
  readonly deliverTrainerSession: TrainerSessionResult;
  /** Takes a session back that did not count (TR-35). Needs HR_LD. */
  readonly annulTrainerSession: TrainerSessionResult;
  /** Books credits that were earned before Ladder came, once per person, type and category. Needs HR_LD. */
  readonly importOpeningBalance: CreditAccountResult;
  /** Sets the goal that the growth dashboard measures (TR-19): one's own, or another's with HR_LD or ADMIN. */
  readonly setCreditGoal: CreditPlanResult;
};


export type MutationPublishCourseArgs = {
  input: PublishCourseInput;
};


export type MutationEnrolArgs = {
  input: EnrolInput;
};


export type MutationRecordLessonProgressArgs = {
  input: RecordLessonProgressInput;
};


export type MutationRecordExamResultArgs = {
  input: RecordExamResultInput;
};


export type MutationSubmitPracticeTaskArgs = {
  input: SubmitPracticeTaskInput;
};


export type MutationSubmitCaseArgs = {
  input: SubmitCaseInput;
};


export type MutationDecideCaseArgs = {
  input: DecideCaseInput;
};


export type MutationWithdrawCaseApprovalArgs = {
  input: WithdrawCaseApprovalInput;
};


export type MutationReviewCaseArgs = {
  input: ReviewCaseInput;
};


export type MutationReportPracticeActivityArgs = {
  input: ReportPracticeActivityInput;
};


export type MutationDecidePracticeActivityArgs = {
  input: DecidePracticeActivityInput;
};


export type MutationDeliverTrainerSessionArgs = {
  input: DeliverTrainerSessionInput;
};


export type MutationAnnulTrainerSessionArgs = {
  input: AnnulTrainerSessionInput;
};


export type MutationImportOpeningBalanceArgs = {
  input: ImportOpeningBalanceInput;
};


export type MutationSetCreditGoalArgs = {
  input: SetCreditGoalInput;
};

/** A person, mastered by promotion; here is what training knows of him. */
export type Employee = {
  readonly __typename?: 'Employee';
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Credits earned, by type and category. Zeros when nothing was earned. */
  readonly creditAccount: Maybe<CreditAccount>;
  /** Distance to the chosen goal and what closes it (TR-19). */
  readonly growthDashboard: Maybe<GrowthDashboard>;
  /** The list of a new hire's courses (TR-18); null for people who were never on probation here. */
  readonly onboardingChecklist: Maybe<OnboardingChecklist>;
  /** Learning records, latest first. */
  readonly learningRecords: Maybe<LearningRecordConnection>;
  /** Practice tasks, latest first (TR-32). */
  readonly practiceTasks: Maybe<PracticeTaskConnection>;
  /** Cases of this author, latest first. */
  readonly knowledgeCases: Maybe<KnowledgeCaseConnection>;
  /** Sessions that the person delivered as trainer (TR-35), latest first. */
  readonly trainerSessions: Maybe<TrainerSessionConnection>;
  /** To-dos and notices of training, latest first. */
  readonly trainingInbox: Maybe<TrainingInboxConnection>;
};


/** A person, mastered by promotion; here is what training knows of him. */
export type EmployeeLearningRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, mastered by promotion; here is what training knows of him. */
export type EmployeePracticeTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, mastered by promotion; here is what training knows of him. */
export type EmployeeKnowledgeCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, mastered by promotion; here is what training knows of him. */
export type EmployeeTrainerSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, mastered by promotion; here is what training knows of him. */
export type EmployeeTrainingInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A post, mastered by promotion. */
export type Position = {
  readonly __typename?: 'Position';
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Published courses that are mandatory for the post; bounded by the catalogue, at most 100. */
  readonly mandatoryCourses: Maybe<ReadonlyArray<Course>>;
};

/** A course of the catalogue. */
export type Course = {
  readonly __typename?: 'Course';
  /** The code in lower case with hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Unique code in capitals with underscores. */
  readonly code: Scalars['String']['output'];
  /** Title in the catalogue. */
  readonly name: Scalars['String']['output'];
  /** Field of the course, for example TEAM_MANAGEMENT. */
  readonly category: Scalars['String']['output'];
  /** Which part of a credit target the course fills (TR-12). */
  readonly creditType: CreditType;
  /** Credits of the version in force today. */
  readonly credits: Scalars['Decimal']['output'];
  /** Class hours of learning. */
  readonly classHours: Scalars['Decimal']['output'];
  /** Score that passes the exam; null when the course has none. */
  readonly passScore: Maybe<Scalars['Decimal']['output']>;
  /** Whether completion brings a practice task (TR-32). */
  readonly requiresPracticeTask: Scalars['Boolean']['output'];
  /** How it is taught. */
  readonly format: CourseFormat;
  /** For whom it is meant. */
  readonly level: CourseLevel;
  /** Days that the course takes as a rule. */
  readonly estimatedDays: Scalars['Int']['output'];
  /** Skills that completion proves, with their level; at most 20. */
  readonly skills: ReadonlyArray<CourseSkill>;
  /** Courses to take next; at most 20. */
  readonly followUpCourses: ReadonlyArray<Course>;
  /** Version in force today, from 1. */
  readonly version: Scalars['Int']['output'];
  /** Where the course stands. */
  readonly status: CourseStatus;
};

/** A skill that a course brings to a level. */
export type CourseSkill = {
  readonly __typename?: 'CourseSkill';
  /** The skill. */
  readonly skill: Skill;
  /** Level 1 to 5 that completion proves. */
  readonly level: Scalars['Int']['output'];
};

/** A skill of the taxonomy. */
export type Skill = {
  readonly __typename?: 'Skill';
  /** The code in lower case with hyphens. */
  readonly id: Scalars['ID']['output'];
};

/** State of a course. */
export type CourseStatus =
  /** Being written. */
  | 'DRAFT'
  /** Open for enrolment. */
  | 'PUBLISHED'
  /** Its content is being checked. */
  | 'UNDER_REVIEW'
  /** No longer offered. */
  | 'RETIRED';

/** How a course is taught. */
export type CourseFormat =
  /** Video. */
  | 'VIDEO'
  /** Case studies. */
  | 'CASE'
  /** In a room. */
  | 'CLASSROOM'
  /** In a workshop. */
  | 'WORKSHOP'
  /** By simulation. */
  | 'SIMULATION'
  /** In a project. */
  | 'PROJECT';

/** For whom a course is meant. */
export type CourseLevel =
  /** Beginners. */
  | 'STARTER'
  /** People with some experience. */
  | 'INTERMEDIATE'
  /** Experienced people. */
  | 'ADVANCED';

/** Part of a credit target (TR-12). */
export type CreditType =
  /** Base credits: the post's own courses. */
  | 'MANDATORY'
  /** Credits that widen the view. */
  | 'ELECTIVE'
  /** Credits for applying what was learnt. */
  | 'PRACTICE';

/** A page of courses. */
export type CourseConnection = {
  readonly __typename?: 'CourseConnection';
  /** Courses with their cursors. */
  readonly edges: ReadonlyArray<CourseEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A course in a page. */
export type CourseEdge = {
  readonly __typename?: 'CourseEdge';
  /** Place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The course. */
  readonly node: Course;
};

/** Where a page of a Relay connection stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether rows follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows came before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row; ask for what is after it. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** Sums of the credit ledger of one person. */
export type CreditAccount = {
  readonly __typename?: 'CreditAccount';
  /** All credits ever earned; redemption never lowers them (TR-41). */
  readonly lifetimeEarned: Scalars['Decimal']['output'];
  /** The same by type. */
  readonly byType: CreditsByType;
  /** The same by course category; activities without a category are not in it. At most 50 categories. */
  readonly byCategory: ReadonlyArray<CategoryCredits>;
  /** Credits of the current year; opening balances are not in it. */
  readonly yearEarned: Scalars['Decimal']['output'];
  /** Credits that can be redeemed now. */
  readonly redeemable: Scalars['Decimal']['output'];
  /** Progress towards the year's target by the 40/30/30 split (TR-12), in percent with one decimal; null without a plan for the year. */
  readonly weightedProgressPct: Maybe<Scalars['Decimal']['output']>;
  /** Rises with every entry. */
  readonly revision: Scalars['Int']['output'];
  /** The ledger behind the sums, latest first. */
  readonly entries: Maybe<CreditEntryConnection>;
};


/** Sums of the credit ledger of one person. */
export type CreditAccountEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Credits by type. */
export type CreditsByType = {
  readonly __typename?: 'CreditsByType';
  /** Base credits. */
  readonly mandatory: Scalars['Decimal']['output'];
  /** Widening credits. */
  readonly elective: Scalars['Decimal']['output'];
  /** Advanced credits. */
  readonly practice: Scalars['Decimal']['output'];
};

/** Credits of one course category. */
export type CategoryCredits = {
  readonly __typename?: 'CategoryCredits';
  /** The category. */
  readonly category: Scalars['String']['output'];
  /** Credits in it. */
  readonly credits: Scalars['Decimal']['output'];
};

/** One line of the ledger; never changed, only reversed by another. */
export type CreditEntry = {
  readonly __typename?: 'CreditEntry';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Credits, negative for a reversal. */
  readonly amount: Scalars['Decimal']['output'];
  /** Type of the credits. */
  readonly creditType: CreditType;
  /** Course category; null for what is no course. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** Kind of the source. */
  readonly sourceType: CreditSourceType;
  /** Id of the record, case, project or balance that earned it. */
  readonly sourceId: Scalars['String']['output'];
  /** When it was earned. */
  readonly occurredAt: Scalars['DateTime']['output'];
};

/** What a credit entry came from. */
export type CreditSourceType =
  /** A completed course (TR-13). */
  | 'COURSE'
  /** An approved case (TR-14). */
  | 'CASE'
  /** A cross-department project (TR-15). */
  | 'CROSS_DEPT_PROJECT'
  /** Another practice activity (TR-16). */
  | 'PRACTICE_ACTIVITY'
  /** Credits from before Ladder. */
  | 'OPENING_BALANCE'
  /** A reversal. */
  | 'ADJUSTMENT';

/** A page of ledger entries. */
export type CreditEntryConnection = {
  readonly __typename?: 'CreditEntryConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<CreditEntryEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A ledger entry in a page. */
export type CreditEntryEdge = {
  readonly __typename?: 'CreditEntryEdge';
  /** Place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: CreditEntry;
};

/** Where a person stands on the way to the goal (TR-19). */
export type GrowthDashboard = {
  readonly __typename?: 'GrowthDashboard';
  /** Credits now. */
  readonly credits: Scalars['Decimal']['output'];
  /** The chosen goal; null when none was chosen or it does not come down to credits. */
  readonly goal: Maybe<CreditGoal>;
  /** Credits that are missing; null without a goal. */
  readonly gap: Maybe<Scalars['Decimal']['output']>;
  /** Courses that close the gap, the largest first; at most 5. */
  readonly recommendedCourses: ReadonlyArray<RecommendedCourse>;
  /** Courses completed. */
  readonly coursesCompleted: Scalars['Int']['output'];
  /** Practice tasks that wait for the person. */
  readonly tasksOpen: Scalars['Int']['output'];
};

/** What somebody is to earn in a year, and the goal that he has chosen (TR-12). */
export type CreditPlan = {
  readonly __typename?: 'CreditPlan';
  /** Whose plan. */
  readonly employee: Employee;
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** Credits to earn in the year. */
  readonly target: Scalars['Decimal']['output'];
  /** The target by type, 40/30/30 by the policy. */
  readonly quotas: CreditsByType;
};

/** A goal in credits. */
export type CreditGoal = {
  readonly __typename?: 'CreditGoal';
  /** Kind of goal. */
  readonly kind: CreditGoalKind;
  /** The certification, the post's id, or the year. */
  readonly ref: Scalars['String']['output'];
  /** Credits that reach it. */
  readonly requiredCredits: Scalars['Decimal']['output'];
};

/** Kinds of credit goals. */
export type CreditGoalKind =
  /** A certification by credits. */
  | 'CERTIFICATION'
  /** The credits of a promotion. */
  | 'PROMOTION'
  /** The year's target. */
  | 'ANNUAL';

/** A course that closes part of the gap. */
export type RecommendedCourse = {
  readonly __typename?: 'RecommendedCourse';
  /** The course. */
  readonly course: Course;
  /** Credits that it brings. */
  readonly credits: Scalars['Decimal']['output'];
  /** Gap that is left after it. */
  readonly gapAfter: Scalars['Decimal']['output'];
};

/** Courses that a new hire needs for regularisation (TR-18). */
export type OnboardingChecklist = {
  readonly __typename?: 'OnboardingChecklist';
  /** The items, in order; at most 20. */
  readonly items: ReadonlyArray<OnboardingItem>;
  /** Credits earned on the list. */
  readonly earned: Scalars['Decimal']['output'];
  /** Credits that complete it. */
  readonly required: Scalars['Decimal']['output'];
  /** Credits that are missing. */
  readonly gap: Scalars['Decimal']['output'];
  /** Where the list stands. */
  readonly status: OnboardingStatus;
};

/** One course of the onboarding list. */
export type OnboardingItem = {
  readonly __typename?: 'OnboardingItem';
  /** Code of the item. */
  readonly code: Scalars['String']['output'];
  /** The course behind it; null while the catalogue lacks it. */
  readonly course: Maybe<Course>;
  /** Credits that it counts. */
  readonly credits: Scalars['Decimal']['output'];
  /** Whether it is done. */
  readonly done: Scalars['Boolean']['output'];
  /** When it was done. */
  readonly doneAt: Maybe<Scalars['DateTime']['output']>;
};

/** State of an onboarding list. */
export type OnboardingStatus =
  /** Items are missing. */
  | 'OPEN'
  /** All is done. */
  | 'COMPLETE';

/** What took place in one attempt of one course. */
export type LearningRecord = {
  readonly __typename?: 'LearningRecord';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The learner. */
  readonly employee: Employee;
  /** The course. */
  readonly course: Course;
  /** 1 for the first attempt. */
  readonly attempt: Scalars['Int']['output'];
  /** Where the enrolment came from. */
  readonly source: EnrolmentSource;
  /** Where the attempt stands. */
  readonly status: LearningRecordStatus;
  /** Share of the lessons done, in percent. */
  readonly lessonsPct: Scalars['Decimal']['output'];
  /** Exam score, 0 to 100. */
  readonly examScore: Maybe<Scalars['Decimal']['output']>;
  /** Manager's score for applying it at work, 0 to 100. */
  readonly practiceScore: Maybe<Scalars['Decimal']['output']>;
  /** When the person was enrolled. */
  readonly enrolledAt: Scalars['DateTime']['output'];
  /** When learning began. */
  readonly startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was completed. */
  readonly completedAt: Maybe<Scalars['DateTime']['output']>;
  /** Last day on which it should be done. */
  readonly dueDate: Maybe<Scalars['Date']['output']>;
};

/** Where an enrolment came from. */
export type EnrolmentSource =
  /** A training plan. */
  | 'PLAN'
  /** The learner. */
  | 'SELF'
  /** The onboarding list. */
  | 'ONBOARDING'
  /** A recommendation. */
  | 'RECOMMENDATION'
  /** A retraining duty (TR-39). */
  | 'RETRAINING'
  /** A promotion path. */
  | 'PATH';

/** State of a learning record. */
export type LearningRecordStatus =
  /** Under way. */
  | 'OPEN'
  /** Lessons and exam done (TR-11). */
  | 'COMPLETED'
  /** The exam was not passed. */
  | 'FAILED'
  /** Effect and practice were judged. */
  | 'EVALUATED'
  /** Closed. */
  | 'ARCHIVED'
  /** Taken back by a correction. */
  | 'ANNULLED';

/** A page of learning records. */
export type LearningRecordConnection = {
  readonly __typename?: 'LearningRecordConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<LearningRecordEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A learning record in a page. */
export type LearningRecordEdge = {
  readonly __typename?: 'LearningRecordEdge';
  /** Place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: LearningRecord;
};

/** A task to apply at work what was learnt (TR-32). */
export type PracticeTask = {
  readonly __typename?: 'PracticeTask';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Who does it. */
  readonly employee: Employee;
  /** The course whose content is applied. */
  readonly course: Course;
  /** What to do. */
  readonly title: Scalars['String']['output'];
  /** Until when. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly status: PracticeTaskStatus;
  /** How often it was handed in. */
  readonly submissionNo: Scalars['Int']['output'];
  /** Manager's score, 0 to 100. */
  readonly score: Maybe<Scalars['Decimal']['output']>;
};

/** State of a practice task. */
export type PracticeTaskStatus =
  /** To be done. */
  | 'ASSIGNED'
  /** Handed in; the manager is invited. */
  | 'SUBMITTED'
  /** The manager is at it. */
  | 'UNDER_EVALUATION'
  /** Passed. */
  | 'PASSED'
  /** Sent back. */
  | 'RETURNED'
  /** Not handed in in time. */
  | 'OVERDUE';

/** A page of practice tasks. */
export type PracticeTaskConnection = {
  readonly __typename?: 'PracticeTaskConnection';
  /** Tasks with their cursors. */
  readonly edges: ReadonlyArray<PracticeTaskEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A practice task in a page. */
export type PracticeTaskEdge = {
  readonly __typename?: 'PracticeTaskEdge';
  /** Place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The task. */
  readonly node: PracticeTask;
};

/** A problem of the workplace and how it was solved (TR-14, TR-33). */
export type KnowledgeCase = {
  readonly __typename?: 'KnowledgeCase';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Who wrote it. */
  readonly author: Employee;
  /** Kind of case. */
  readonly kind: KnowledgeCaseKind;
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** The problem. */
  readonly problem: Scalars['String']['output'];
  /** The solution. */
  readonly solution: Scalars['String']['output'];
  /** The course that it applies. */
  readonly course: Maybe<Course>;
  /** State of the approval that pays credits. */
  readonly status: KnowledgeCaseStatus;
  /** State in the knowledge base. */
  readonly kbStatus: KnowledgeBaseStatus;
};

/** Kinds of cases. */
export type KnowledgeCaseKind =
  /** A solution from the shop floor. */
  | 'SHOPFLOOR_SOLUTION'
  /** Practice of what was learnt. */
  | 'PRACTICE_CASE'
  /** A team's improvement (PR-06). */
  | 'TEAM_IMPROVEMENT'
  /** Nominated by a measured effect (TR-33). */
  | 'EXCELLENT_CASE';

/** State of a case's approval. */
export type KnowledgeCaseStatus =
  /** Not handed in. */
  | 'DRAFT'
  /** Waits for the manager. */
  | 'SUBMITTED'
  /** Effective; pays credits. */
  | 'APPROVED'
  /** Turned down. */
  | 'REJECTED'
  /** Approval was taken back. */
  | 'WITHDRAWN';

/** State of a case in the knowledge base. */
export type KnowledgeBaseStatus =
  /** Not proposed. */
  | 'NONE'
  /** Waits for review. */
  | 'PENDING_KB_REVIEW'
  /** In the knowledge base. */
  | 'ADOPTED'
  /** Not taken in. */
  | 'REJECTED'
  /** No longer in the knowledge base. */
  | 'RETIRED';

/** A page of cases. */
export type KnowledgeCaseConnection = {
  readonly __typename?: 'KnowledgeCaseConnection';
  /** Cases with their cursors. */
  readonly edges: ReadonlyArray<KnowledgeCaseEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A case in a page. */
export type KnowledgeCaseEdge = {
  readonly __typename?: 'KnowledgeCaseEdge';
  /** Place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The case. */
  readonly node: KnowledgeCase;
};

/** Practice besides courses (TR-15, TR-16). */
export type PracticeActivity = {
  readonly __typename?: 'PracticeActivity';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Who took part. */
  readonly employee: Employee;
  /** Kind of activity. */
  readonly kind: PracticeActivityKind;
  /** What it was. */
  readonly title: Scalars['String']['output'];
  /** When. */
  readonly date: Scalars['Date']['output'];
  /** Where it stands. */
  readonly status: PracticeActivityStatus;
};

/** Kinds of practice activities. */
export type PracticeActivityKind =
  /** A look back on one's work. */
  | 'RETROSPECTIVE'
  /** A month as mentor. */
  | 'MENTORING_MONTH'
  /** A project across departments. */
  | 'CROSS_DEPT_PROJECT';

/** State of a practice activity. */
export type PracticeActivityStatus =
  /** Waits for the lead. */
  | 'REPORTED'
  /** Confirmed; pays credits. */
  | 'CONFIRMED'
  /** Not confirmed. */
  | 'REJECTED';

/** A session that an internal trainer has delivered (TR-35). */
export type TrainerSession = {
  readonly __typename?: 'TrainerSession';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The trainer. */
  readonly trainer: Employee;
  /** Topic. */
  readonly topic: Scalars['String']['output'];
  /** When. */
  readonly date: Scalars['Date']['output'];
  /** Class hours. */
  readonly hours: Scalars['Decimal']['output'];
  /** Rating by the audience, 0 to 100. */
  readonly rating: Maybe<Scalars['Decimal']['output']>;
  /** Whether it was taken back. */
  readonly annulled: Scalars['Boolean']['output'];
};

/** A page of trainer sessions. */
export type TrainerSessionConnection = {
  readonly __typename?: 'TrainerSessionConnection';
  /** Sessions with their cursors. */
  readonly edges: ReadonlyArray<TrainerSessionEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A trainer session in a page. */
export type TrainerSessionEdge = {
  readonly __typename?: 'TrainerSessionEdge';
  /** Place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The session. */
  readonly node: TrainerSession;
};

/** A to-do or notice of training. */
export type TrainingInboxItem = {
  readonly __typename?: 'TrainingInboxItem';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Kind of notice, for example PRACTICE_TASK. */
  readonly kind: Scalars['String']['output'];
  /** Id of the thing that it is about. */
  readonly refId: Scalars['String']['output'];
  /** Until when something is to be done. */
  readonly dueAt: Maybe<Scalars['DateTime']['output']>;
  /** When it came. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** A page of the inbox. */
export type TrainingInboxConnection = {
  readonly __typename?: 'TrainingInboxConnection';
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<TrainingInboxEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An inbox item in a page. */
export type TrainingInboxEdge = {
  readonly __typename?: 'TrainingInboxEdge';
  /** Place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: TrainingInboxItem;
};

/** Every refusal can be shown to a person. */
export type UserError = {
  /** What is wrong and what to do, in the reader's language. */
  readonly message: Scalars['String']['output'];
};

/** Training says no, and why. */
export type TrainingRejection = UserError & {
  readonly __typename?: 'TrainingRejection';
  /** Which rule said no. */
  readonly code: TrainingRejectionCode;
  /** What is wrong and what to do, in the reader's language. */
  readonly message: Scalars['String']['output'];
  /** The figures that led to it; at most 20. */
  readonly facts: ReadonlyArray<TrainingRejectionFact>;
};

/** One figure of a refusal. */
export type TrainingRejectionFact = {
  readonly __typename?: 'TrainingRejectionFact';
  /** Name of the figure. */
  readonly name: Scalars['String']['output'];
  /** Its value as text. */
  readonly value: Scalars['String']['output'];
};

/** Answer to publishCourse. */
export type PublishCourseResult = Course | TrainingRejection;

/** Answer to what changes a learning record. */
export type LearningRecordResult = LearningRecord | TrainingRejection;

/** Answer to submitPracticeTask. */
export type PracticeTaskResult = PracticeTask | TrainingRejection;

/** Answer to what changes a case. */
export type KnowledgeCaseResult = KnowledgeCase | TrainingRejection;

/** Answer to what changes a practice activity. */
export type PracticeActivityResult = PracticeActivity | TrainingRejection;

/** Answer to what changes a trainer session. */
export type TrainerSessionResult = TrainerSession | TrainingRejection;

/** Answer to setCreditGoal. */
export type CreditPlanResult = CreditPlan | TrainingRejection;

/** Answer to what changes an account. */
export type CreditAccountResult = CreditAccount | TrainingRejection;

/** A skill level of a course. */
export type CourseSkillInput = {
  /** The skill's id. */
  readonly skillId: Scalars['ID']['input'];
  /** Level 1 to 5. */
  readonly level: Scalars['Int']['input'];
};

/** A course, or its next version. */
export type PublishCourseInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** Unique code in capitals with underscores. */
  readonly code: Scalars['String']['input'];
  /** Title. */
  readonly name: Scalars['String']['input'];
  /** Field of the course. */
  readonly category: Scalars['String']['input'];
  /** Part of a credit target. */
  readonly creditType: CreditType;
  /** Credits in steps of 0.5; the standard of an online course when left out (TR-13). */
  readonly credits?: InputMaybe<Scalars['Decimal']['input']>;
  /** Class hours in steps of 0.5. */
  readonly classHours: Scalars['Decimal']['input'];
  /** Whether an exam has to be passed. */
  readonly hasExam: Scalars['Boolean']['input'];
  /** Score that passes, 0 to 100; the policy's value when left out. */
  readonly passScore?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether completion brings a practice task; when left out, by the kind of course (TR-32). */
  readonly requiresPracticeTask?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it is taught. */
  readonly format: CourseFormat;
  /** For whom it is meant. */
  readonly level: CourseLevel;
  /** Days that the course takes as a rule. */
  readonly estimatedDays: Scalars['Int']['input'];
  /** Compliance topic that it covers. */
  readonly complianceTopic?: InputMaybe<Scalars['String']['input']>;
  /** Skills that completion proves. */
  readonly skills: ReadonlyArray<CourseSkillInput>;
  /** Posts for which it is mandatory. */
  readonly mandatoryForPositionIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Departments for which it is mandatory. */
  readonly mandatoryForDepartmentIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Courses to take next. */
  readonly followUpCourseIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Months after which it has to be renewed. */
  readonly validMonths?: InputMaybe<Scalars['Int']['input']>;
};

/** An enrolment. */
export type EnrolInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** The course's code. */
  readonly courseCode: Scalars['String']['input'];
  /** Whom to enrol; oneself when left out. */
  readonly employeeId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day on which it should be done. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
};

/** Progress in the lessons. */
export type RecordLessonProgressInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** The learning record. */
  readonly recordId: Scalars['ID']['input'];
  /** Share of the lessons done, 0 to 100. */
  readonly lessonsPct: Scalars['Decimal']['input'];
};

/** Result of an exam. */
export type RecordExamResultInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** The learning record. */
  readonly recordId: Scalars['ID']['input'];
  /** Score, 0 to 100. */
  readonly score: Scalars['Decimal']['input'];
};

/** A practice task that is handed in. */
export type SubmitPracticeTaskInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
  /** What was done and what came of it. */
  readonly text: Scalars['String']['input'];
};

/** Before and after of a case. */
export type CaseResultInput = {
  /** Code of the metric. */
  readonly metricCode: Scalars['String']['input'];
  /** Value before. */
  readonly before: Scalars['Decimal']['input'];
  /** Value after. */
  readonly after: Scalars['Decimal']['input'];
};

/** A case that is handed in. */
export type SubmitCaseInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** A nominated draft or a withdrawn case of one's own that is edited and handed in; a new case when left out. */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of case. */
  readonly kind: KnowledgeCaseKind;
  /** Title. */
  readonly title: Scalars['String']['input'];
  /** The problem. */
  readonly problem: Scalars['String']['input'];
  /** The solution. */
  readonly solution: Scalars['String']['input'];
  /** Code of the course that it applies. */
  readonly courseCode?: InputMaybe<Scalars['String']['input']>;
  /** What it changed. */
  readonly result?: InputMaybe<CaseResultInput>;
};

/** What a decision says. */
export type Verdict =
  /** Yes. */
  | 'APPROVE'
  /** No. */
  | 'REJECT';

/** A manager's word on a case. */
export type DecideCaseInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** The verdict. */
  readonly verdict: Verdict;
};

/** An approval that is taken back. */
export type WithdrawCaseApprovalInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
};

/** L&D's word on a case for the knowledge base. */
export type ReviewCaseInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** The verdict. */
  readonly verdict: Verdict;
};

/** A practice activity that is reported. */
export type ReportPracticeActivityInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** Who took part; oneself when left out. */
  readonly employeeId?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of activity. */
  readonly kind: PracticeActivityKind;
  /** What it was. */
  readonly title: Scalars['String']['input'];
  /** When. */
  readonly date: Scalars['Date']['input'];
  /** Departments that worked together. */
  readonly departmentIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The project, for a cross-department project. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Who led it and confirms it. */
  readonly leadEmployeeId: Scalars['ID']['input'];
};

/** The lead's word on an activity. */
export type DecidePracticeActivityInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** The activity. */
  readonly activityId: Scalars['ID']['input'];
  /** The verdict. */
  readonly verdict: Verdict;
};

/** A delivered session. */
export type DeliverTrainerSessionInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** The trainer. */
  readonly employeeId: Scalars['ID']['input'];
  /** The training project that it belonged to. */
  readonly projectId: Scalars['ID']['input'];
  /** Topic. */
  readonly topic: Scalars['String']['input'];
  /** When. */
  readonly date: Scalars['Date']['input'];
  /** Class hours. */
  readonly hours: Scalars['Decimal']['input'];
  /** Rating by the audience, 0 to 100. */
  readonly rating?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A session that is taken back. */
export type AnnulTrainerSessionInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** The session. */
  readonly sessionId: Scalars['ID']['input'];
};

/** Credits from before Ladder. */
export type ImportOpeningBalanceInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** Whose credits. */
  readonly employeeId: Scalars['ID']['input'];
  /** Type of the credits. */
  readonly creditType: CreditType;
  /** Course category; left out when there is none. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** Credits in steps of 0.5. */
  readonly credits: Scalars['Decimal']['input'];
};

/** A goal for the growth dashboard. */
export type SetCreditGoalInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** Whose goal; one's own when left out. */
  readonly employeeId?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of goal. */
  readonly kind: CreditGoalKind;
  /** The certification, the post's id, or the year. */
  readonly ref: Scalars['String']['input'];
  /** Credits of the year's plan; when left out the target that stands, or the policy's standard. Nobody lowers his own. */
  readonly targetCredits?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Why training says no. The text of each is in the message. */
export type TrainingRejectionCode =
  /** This activity has been decided on already: {status}. */
  | 'ACTIVITY_ALREADY_DECIDED'
  /** An activity of {date} cannot be reported before it took place. */
  | 'ACTIVITY_IN_FUTURE'
  /** Attempt {attempt} at {course} is still open. */
  | 'ALREADY_ENROLLED'
  /** The case still lacks: {missing}. */
  | 'CASE_INCOMPLETE'
  /** Only an approved case can lose its approval. */
  | 'CASE_NOT_APPROVED'
  /** The case can be changed and handed in only as a draft or after its approval was taken back. */
  | 'CASE_NOT_EDITABLE'
  /** The knowledge base has nothing to decide on this case. */
  | 'CASE_NOT_IN_REVIEW'
  /** Only a case that was handed in can be decided on. */
  | 'CASE_NOT_SUBMITTED'
  /** A published course keeps its code {code}. */
  | 'COURSE_CODE_FIXED'
  /** {course} has no exam. */
  | 'COURSE_HAS_NO_EXAM'
  /** {course} takes nobody in at present. */
  | 'COURSE_NOT_OPEN'
  /** {code} is retired and cannot be published again. */
  | 'COURSE_RETIRED'
  /** There is no course {course}. */
  | 'COURSE_UNKNOWN'
  /** A version cannot hold from {effectiveFrom}. */
  | 'COURSE_VERSION_RETROACTIVE'
  /** Credits come in steps of 0.5 and are not negative. */
  | 'CREDITS_NOT_IN_HALVES'
  /** The shares of the credit split sum up to {sumPct} %, not to 100 %. */
  | 'CREDIT_SPLIT_NOT_100'
  /** There is no employee {employeeId}. */
  | 'EMPLOYEE_UNKNOWN'
  /** This attempt is closed ({status}). */
  | 'ENROLMENT_NOT_IN_PROGRESS'
  /** The exam of this attempt was passed with {score}. */
  | 'EXAM_ALREADY_PASSED'
  /** There is no goal {goal} to choose. */
  | 'GOAL_UNKNOWN'
  /** Class hours are above 0 and come in steps of 0.5, unlike {hours}. */
  | 'HOURS_NOT_IN_HALVES'
  /** Lessons are done by 0 to 100 %, not by {lessonsPct} %. */
  | 'LESSONS_PCT_OUT_OF_RANGE'
  /** Only its author can change a case or hand it in. */
  | 'NOT_AUTHOR_OF_CASE'
  /** The knowledge base is reviewed by {role}. */
  | 'NOT_KB_REVIEWER'
  /** Only the lead decides on the participation in this activity. */
  | 'NOT_LEAD_OF_ACTIVITY'
  /** Only a manager of its author decides on a case. */
  | 'NOT_MANAGER_OF_AUTHOR'
  /** The lead's own participation is decided by the lead's manager. */
  | 'NOT_MANAGER_OF_LEAD'
  /** A practice task is handed in by the person who got it. */
  | 'NOT_OWN_TASK'
  /** The onboarding list asks for {course}, which the catalogue does not have. */
  | 'ONBOARDING_COURSE_UNKNOWN'
  /** This opening balance was imported with {imported} credits. */
  | 'OPENING_BALANCE_ALREADY_IMPORTED'
  /** Nobody decides on an activity of his own. */
  | 'OWN_ACTIVITY'
  /** Nobody imports an opening balance of his own. */
  | 'OWN_BALANCE'
  /** Nobody decides on a case of his own. */
  | 'OWN_CASE'
  /** Nobody records progress or a result of his own. */
  | 'OWN_RESULT'
  /** Trainers do not record sessions of their own. */
  | 'OWN_SESSION'
  /** Nobody sets himself a target below {floor} credits. */
  | 'OWN_TARGET_LOWERED'
  /** This practice task cannot be handed in now. */
  | 'PRACTICE_TASK_NOT_OPEN'
  /** A cross-department project has at least {required} departments. */
  | 'PROJECT_NOT_CROSS_DEPARTMENT'
  /** A cross-department project has to be named. */
  | 'PROJECT_NOT_NAMED'
  /** There is no learning record {recordId}. */
  | 'RECORD_UNKNOWN'
  /** The request id {requestId} was used for another change. */
  | 'REQUEST_ID_REUSED'
  /** Scores and ratings are from 0 to 100, unlike {score}. */
  | 'SCORE_OUT_OF_RANGE'
  /** A session of {date} cannot be recorded before it took place. */
  | 'SESSION_IN_FUTURE'
  /** There is nothing in the submission. */
  | 'SUBMISSION_EMPTY'
  /** A title has 1 to {max} characters. */
  | 'TITLE_LENGTH'
  /** There is no practice task {taskId}. */
  | 'TASK_UNKNOWN'
  /** There is no case {caseId}. */
  | 'CASE_UNKNOWN'
  /** There is no practice activity {activityId}. */
  | 'ACTIVITY_UNKNOWN'
  /** There is no trainer session {sessionId}. */
  | 'SESSION_UNKNOWN';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Employee: Employee;
  Position: Position;
  Course: Course;
  Skill: Skill;
  LearningRecord: LearningRecord;
  PracticeTask: PracticeTask;
  KnowledgeCase: KnowledgeCase;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Employee:
    ( { __typename: 'Employee' }
    & GraphQLRecursivePick<FederationTypes['Employee'], {"id":true}> );
  Position:
    ( { __typename: 'Position' }
    & GraphQLRecursivePick<FederationTypes['Position'], {"id":true}> );
  Course:
    ( { __typename: 'Course' }
    & GraphQLRecursivePick<FederationTypes['Course'], {"id":true}> );
  Skill:
    ( { __typename: 'Skill' }
    & GraphQLRecursivePick<FederationTypes['Skill'], {"id":true}> );
  LearningRecord:
    ( { __typename: 'LearningRecord' }
    & GraphQLRecursivePick<FederationTypes['LearningRecord'], {"id":true}> );
  PracticeTask:
    ( { __typename: 'PracticeTask' }
    & GraphQLRecursivePick<FederationTypes['PracticeTask'], {"id":true}> );
  KnowledgeCase:
    ( { __typename: 'KnowledgeCase' }
    & GraphQLRecursivePick<FederationTypes['KnowledgeCase'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PublishCourseResult:
    | ( CourseParent )
    | ( TrainingRejection )
  ;
  LearningRecordResult:
    | ( LearningRecordParent )
    | ( TrainingRejection )
  ;
  PracticeTaskResult:
    | ( PracticeTaskParent )
    | ( TrainingRejection )
  ;
  KnowledgeCaseResult:
    | ( KnowledgeCaseParent )
    | ( TrainingRejection )
  ;
  PracticeActivityResult:
    | ( PracticeActivityParent )
    | ( TrainingRejection )
  ;
  TrainerSessionResult:
    | ( TrainerSessionParent )
    | ( TrainingRejection )
  ;
  CreditPlanResult:
    | ( StoredPlan )
    | ( TrainingRejection )
  ;
  CreditAccountResult:
    | ( CreditAccountParent )
    | ( TrainingRejection )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( TrainingRejection );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Employee: ResolverTypeWrapper<Reference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Position: ResolverTypeWrapper<Reference>;
  Course: ResolverTypeWrapper<CourseParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CourseSkill: ResolverTypeWrapper<CourseSkillParent>;
  Skill: ResolverTypeWrapper<Skill>;
  CourseStatus: CourseStatus;
  CourseFormat: CourseFormat;
  CourseLevel: CourseLevel;
  CreditType: CreditType;
  CourseConnection: ResolverTypeWrapper<Omit<CourseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CourseEdge']> }>;
  CourseEdge: ResolverTypeWrapper<Omit<CourseEdge, 'node'> & { node: ResolversTypes['Course'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  CreditAccount: ResolverTypeWrapper<CreditAccountParent>;
  CreditsByType: ResolverTypeWrapper<CreditsByType>;
  CategoryCredits: ResolverTypeWrapper<CategoryCredits>;
  CreditEntry: ResolverTypeWrapper<CreditEntryParent>;
  CreditSourceType: CreditSourceType;
  CreditEntryConnection: ResolverTypeWrapper<Omit<CreditEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CreditEntryEdge']> }>;
  CreditEntryEdge: ResolverTypeWrapper<Omit<CreditEntryEdge, 'node'> & { node: ResolversTypes['CreditEntry'] }>;
  GrowthDashboard: ResolverTypeWrapper<GrowthDashboardParent>;
  CreditPlan: ResolverTypeWrapper<StoredPlan>;
  CreditGoal: ResolverTypeWrapper<CreditGoal>;
  CreditGoalKind: CreditGoalKind;
  RecommendedCourse: ResolverTypeWrapper<RecommendedCourseParent>;
  OnboardingChecklist: ResolverTypeWrapper<OnboardingChecklistParent>;
  OnboardingItem: ResolverTypeWrapper<OnboardingItemParent>;
  OnboardingStatus: OnboardingStatus;
  LearningRecord: ResolverTypeWrapper<LearningRecordParent>;
  EnrolmentSource: EnrolmentSource;
  LearningRecordStatus: LearningRecordStatus;
  LearningRecordConnection: ResolverTypeWrapper<Omit<LearningRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LearningRecordEdge']> }>;
  LearningRecordEdge: ResolverTypeWrapper<Omit<LearningRecordEdge, 'node'> & { node: ResolversTypes['LearningRecord'] }>;
  PracticeTask: ResolverTypeWrapper<PracticeTaskParent>;
  PracticeTaskStatus: PracticeTaskStatus;
  PracticeTaskConnection: ResolverTypeWrapper<Omit<PracticeTaskConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PracticeTaskEdge']> }>;
  PracticeTaskEdge: ResolverTypeWrapper<Omit<PracticeTaskEdge, 'node'> & { node: ResolversTypes['PracticeTask'] }>;
  KnowledgeCase: ResolverTypeWrapper<KnowledgeCaseParent>;
  KnowledgeCaseKind: KnowledgeCaseKind;
  KnowledgeCaseStatus: KnowledgeCaseStatus;
  KnowledgeBaseStatus: KnowledgeBaseStatus;
  KnowledgeCaseConnection: ResolverTypeWrapper<Omit<KnowledgeCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['KnowledgeCaseEdge']> }>;
  KnowledgeCaseEdge: ResolverTypeWrapper<Omit<KnowledgeCaseEdge, 'node'> & { node: ResolversTypes['KnowledgeCase'] }>;
  PracticeActivity: ResolverTypeWrapper<PracticeActivityParent>;
  PracticeActivityKind: PracticeActivityKind;
  PracticeActivityStatus: PracticeActivityStatus;
  TrainerSession: ResolverTypeWrapper<TrainerSessionParent>;
  TrainerSessionConnection: ResolverTypeWrapper<Omit<TrainerSessionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TrainerSessionEdge']> }>;
  TrainerSessionEdge: ResolverTypeWrapper<Omit<TrainerSessionEdge, 'node'> & { node: ResolversTypes['TrainerSession'] }>;
  TrainingInboxItem: ResolverTypeWrapper<InboxRow>;
  TrainingInboxConnection: ResolverTypeWrapper<Omit<TrainingInboxConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TrainingInboxEdge']> }>;
  TrainingInboxEdge: ResolverTypeWrapper<Omit<TrainingInboxEdge, 'node'> & { node: ResolversTypes['TrainingInboxItem'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  TrainingRejection: ResolverTypeWrapper<TrainingRejection>;
  TrainingRejectionFact: ResolverTypeWrapper<TrainingRejectionFact>;
  PublishCourseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishCourseResult']>;
  LearningRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LearningRecordResult']>;
  PracticeTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PracticeTaskResult']>;
  KnowledgeCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['KnowledgeCaseResult']>;
  PracticeActivityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PracticeActivityResult']>;
  TrainerSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrainerSessionResult']>;
  CreditPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreditPlanResult']>;
  CreditAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreditAccountResult']>;
  CourseSkillInput: CourseSkillInput;
  PublishCourseInput: PublishCourseInput;
  EnrolInput: EnrolInput;
  RecordLessonProgressInput: RecordLessonProgressInput;
  RecordExamResultInput: RecordExamResultInput;
  SubmitPracticeTaskInput: SubmitPracticeTaskInput;
  CaseResultInput: CaseResultInput;
  SubmitCaseInput: SubmitCaseInput;
  Verdict: Verdict;
  DecideCaseInput: DecideCaseInput;
  WithdrawCaseApprovalInput: WithdrawCaseApprovalInput;
  ReviewCaseInput: ReviewCaseInput;
  ReportPracticeActivityInput: ReportPracticeActivityInput;
  DecidePracticeActivityInput: DecidePracticeActivityInput;
  DeliverTrainerSessionInput: DeliverTrainerSessionInput;
  AnnulTrainerSessionInput: AnnulTrainerSessionInput;
  ImportOpeningBalanceInput: ImportOpeningBalanceInput;
  SetCreditGoalInput: SetCreditGoalInput;
  TrainingRejectionCode: TrainingRejectionCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Employee: Reference;
  ID: Scalars['ID']['output'];
  Position: Reference;
  Course: CourseParent;
  Boolean: Scalars['Boolean']['output'];
  CourseSkill: CourseSkillParent;
  Skill: Skill | FederationReferenceTypes['Skill'];
  CourseConnection: Omit<CourseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CourseEdge']> };
  CourseEdge: Omit<CourseEdge, 'node'> & { node: ResolversParentTypes['Course'] };
  PageInfo: PageInfo;
  CreditAccount: CreditAccountParent;
  CreditsByType: CreditsByType;
  CategoryCredits: CategoryCredits;
  CreditEntry: CreditEntryParent;
  CreditEntryConnection: Omit<CreditEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CreditEntryEdge']> };
  CreditEntryEdge: Omit<CreditEntryEdge, 'node'> & { node: ResolversParentTypes['CreditEntry'] };
  GrowthDashboard: GrowthDashboardParent;
  CreditPlan: StoredPlan;
  CreditGoal: CreditGoal;
  RecommendedCourse: RecommendedCourseParent;
  OnboardingChecklist: OnboardingChecklistParent;
  OnboardingItem: OnboardingItemParent;
  LearningRecord: LearningRecordParent;
  LearningRecordConnection: Omit<LearningRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LearningRecordEdge']> };
  LearningRecordEdge: Omit<LearningRecordEdge, 'node'> & { node: ResolversParentTypes['LearningRecord'] };
  PracticeTask: PracticeTaskParent;
  PracticeTaskConnection: Omit<PracticeTaskConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PracticeTaskEdge']> };
  PracticeTaskEdge: Omit<PracticeTaskEdge, 'node'> & { node: ResolversParentTypes['PracticeTask'] };
  KnowledgeCase: KnowledgeCaseParent;
  KnowledgeCaseConnection: Omit<KnowledgeCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['KnowledgeCaseEdge']> };
  KnowledgeCaseEdge: Omit<KnowledgeCaseEdge, 'node'> & { node: ResolversParentTypes['KnowledgeCase'] };
  PracticeActivity: PracticeActivityParent;
  TrainerSession: TrainerSessionParent;
  TrainerSessionConnection: Omit<TrainerSessionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TrainerSessionEdge']> };
  TrainerSessionEdge: Omit<TrainerSessionEdge, 'node'> & { node: ResolversParentTypes['TrainerSession'] };
  TrainingInboxItem: InboxRow;
  TrainingInboxConnection: Omit<TrainingInboxConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TrainingInboxEdge']> };
  TrainingInboxEdge: Omit<TrainingInboxEdge, 'node'> & { node: ResolversParentTypes['TrainingInboxItem'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  TrainingRejection: TrainingRejection;
  TrainingRejectionFact: TrainingRejectionFact;
  PublishCourseResult: ResolversUnionTypes<ResolversParentTypes>['PublishCourseResult'];
  LearningRecordResult: ResolversUnionTypes<ResolversParentTypes>['LearningRecordResult'];
  PracticeTaskResult: ResolversUnionTypes<ResolversParentTypes>['PracticeTaskResult'];
  KnowledgeCaseResult: ResolversUnionTypes<ResolversParentTypes>['KnowledgeCaseResult'];
  PracticeActivityResult: ResolversUnionTypes<ResolversParentTypes>['PracticeActivityResult'];
  TrainerSessionResult: ResolversUnionTypes<ResolversParentTypes>['TrainerSessionResult'];
  CreditPlanResult: ResolversUnionTypes<ResolversParentTypes>['CreditPlanResult'];
  CreditAccountResult: ResolversUnionTypes<ResolversParentTypes>['CreditAccountResult'];
  CourseSkillInput: CourseSkillInput;
  PublishCourseInput: PublishCourseInput;
  EnrolInput: EnrolInput;
  RecordLessonProgressInput: RecordLessonProgressInput;
  RecordExamResultInput: RecordExamResultInput;
  SubmitPracticeTaskInput: SubmitPracticeTaskInput;
  CaseResultInput: CaseResultInput;
  SubmitCaseInput: SubmitCaseInput;
  DecideCaseInput: DecideCaseInput;
  WithdrawCaseApprovalInput: WithdrawCaseApprovalInput;
  ReviewCaseInput: ReviewCaseInput;
  ReportPracticeActivityInput: ReportPracticeActivityInput;
  DecidePracticeActivityInput: DecidePracticeActivityInput;
  DeliverTrainerSessionInput: DeliverTrainerSessionInput;
  AnnulTrainerSessionInput: AnnulTrainerSessionInput;
  ImportOpeningBalanceInput: ImportOpeningBalanceInput;
  SetCreditGoalInput: SetCreditGoalInput;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType, RequireFields<QueryCourseArgs, 'code'>>;
  courses?: Resolver<ResolversTypes['CourseConnection'], ParentType, ContextType, Partial<QueryCoursesArgs>>;
  casesToReview?: Resolver<ResolversTypes['KnowledgeCaseConnection'], ParentType, ContextType, Partial<QueryCasesToReviewArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  publishCourse?: Resolver<ResolversTypes['PublishCourseResult'], ParentType, ContextType, RequireFields<MutationPublishCourseArgs, 'input'>>;
  enrol?: Resolver<ResolversTypes['LearningRecordResult'], ParentType, ContextType, RequireFields<MutationEnrolArgs, 'input'>>;
  recordLessonProgress?: Resolver<ResolversTypes['LearningRecordResult'], ParentType, ContextType, RequireFields<MutationRecordLessonProgressArgs, 'input'>>;
  recordExamResult?: Resolver<ResolversTypes['LearningRecordResult'], ParentType, ContextType, RequireFields<MutationRecordExamResultArgs, 'input'>>;
  submitPracticeTask?: Resolver<ResolversTypes['PracticeTaskResult'], ParentType, ContextType, RequireFields<MutationSubmitPracticeTaskArgs, 'input'>>;
  submitCase?: Resolver<ResolversTypes['KnowledgeCaseResult'], ParentType, ContextType, RequireFields<MutationSubmitCaseArgs, 'input'>>;
  decideCase?: Resolver<ResolversTypes['KnowledgeCaseResult'], ParentType, ContextType, RequireFields<MutationDecideCaseArgs, 'input'>>;
  withdrawCaseApproval?: Resolver<ResolversTypes['KnowledgeCaseResult'], ParentType, ContextType, RequireFields<MutationWithdrawCaseApprovalArgs, 'input'>>;
  reviewCase?: Resolver<ResolversTypes['KnowledgeCaseResult'], ParentType, ContextType, RequireFields<MutationReviewCaseArgs, 'input'>>;
  reportPracticeActivity?: Resolver<ResolversTypes['PracticeActivityResult'], ParentType, ContextType, RequireFields<MutationReportPracticeActivityArgs, 'input'>>;
  decidePracticeActivity?: Resolver<ResolversTypes['PracticeActivityResult'], ParentType, ContextType, RequireFields<MutationDecidePracticeActivityArgs, 'input'>>;
  deliverTrainerSession?: Resolver<ResolversTypes['TrainerSessionResult'], ParentType, ContextType, RequireFields<MutationDeliverTrainerSessionArgs, 'input'>>;
  annulTrainerSession?: Resolver<ResolversTypes['TrainerSessionResult'], ParentType, ContextType, RequireFields<MutationAnnulTrainerSessionArgs, 'input'>>;
  importOpeningBalance?: Resolver<ResolversTypes['CreditAccountResult'], ParentType, ContextType, RequireFields<MutationImportOpeningBalanceArgs, 'input'>>;
  setCreditGoal?: Resolver<ResolversTypes['CreditPlanResult'], ParentType, ContextType, RequireFields<MutationSetCreditGoalArgs, 'input'>>;
};

export type EmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee'], FederationReferenceType extends FederationReferenceTypes['Employee'] = FederationReferenceTypes['Employee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  creditAccount?: Resolver<Maybe<ResolversTypes['CreditAccount']>, ParentType, ContextType>;
  growthDashboard?: Resolver<Maybe<ResolversTypes['GrowthDashboard']>, ParentType, ContextType>;
  onboardingChecklist?: Resolver<Maybe<ResolversTypes['OnboardingChecklist']>, ParentType, ContextType>;
  learningRecords?: Resolver<Maybe<ResolversTypes['LearningRecordConnection']>, ParentType, ContextType, Partial<EmployeeLearningRecordsArgs>>;
  practiceTasks?: Resolver<Maybe<ResolversTypes['PracticeTaskConnection']>, ParentType, ContextType, Partial<EmployeePracticeTasksArgs>>;
  knowledgeCases?: Resolver<Maybe<ResolversTypes['KnowledgeCaseConnection']>, ParentType, ContextType, Partial<EmployeeKnowledgeCasesArgs>>;
  trainerSessions?: Resolver<Maybe<ResolversTypes['TrainerSessionConnection']>, ParentType, ContextType, Partial<EmployeeTrainerSessionsArgs>>;
  trainingInbox?: Resolver<Maybe<ResolversTypes['TrainingInboxConnection']>, ParentType, ContextType, Partial<EmployeeTrainingInboxArgs>>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position'], FederationReferenceType extends FederationReferenceTypes['Position'] = FederationReferenceTypes['Position']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Position']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mandatoryCourses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Course']>>, ParentType, ContextType>;
};

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'], FederationReferenceType extends FederationReferenceTypes['Course'] = FederationReferenceTypes['Course']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Course']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditType?: Resolver<ResolversTypes['CreditType'], ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  classHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  passScore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  requiresPracticeTask?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['CourseFormat'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CourseLevel'], ParentType, ContextType>;
  estimatedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['CourseSkill']>, ParentType, ContextType>;
  followUpCourses?: Resolver<ReadonlyArray<ResolversTypes['Course']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CourseStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseSkill'] = ResolversParentTypes['CourseSkill']> = {
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill'], FederationReferenceType extends FederationReferenceTypes['Skill'] = FederationReferenceTypes['Skill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Skill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CourseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseConnection'] = ResolversParentTypes['CourseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CourseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CourseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseEdge'] = ResolversParentTypes['CourseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditAccount'] = ResolversParentTypes['CreditAccount']> = {
  lifetimeEarned?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  byType?: Resolver<ResolversTypes['CreditsByType'], ParentType, ContextType>;
  byCategory?: Resolver<ReadonlyArray<ResolversTypes['CategoryCredits']>, ParentType, ContextType>;
  yearEarned?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  redeemable?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  weightedProgressPct?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<Maybe<ResolversTypes['CreditEntryConnection']>, ParentType, ContextType, Partial<CreditAccountEntriesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditsByTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditsByType'] = ResolversParentTypes['CreditsByType']> = {
  mandatory?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  elective?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  practice?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CategoryCreditsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryCredits'] = ResolversParentTypes['CategoryCredits']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CreditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEntry'] = ResolversParentTypes['CreditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  creditType?: Resolver<ResolversTypes['CreditType'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceType?: Resolver<ResolversTypes['CreditSourceType'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CreditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEntryConnection'] = ResolversParentTypes['CreditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CreditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEntryEdge'] = ResolversParentTypes['CreditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditEntry'], ParentType, ContextType>;
};

export type GrowthDashboardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrowthDashboard'] = ResolversParentTypes['GrowthDashboard']> = {
  credits?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['CreditGoal']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  recommendedCourses?: Resolver<ReadonlyArray<ResolversTypes['RecommendedCourse']>, ParentType, ContextType>;
  coursesCompleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasksOpen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditPlan'] = ResolversParentTypes['CreditPlan']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  quotas?: Resolver<ResolversTypes['CreditsByType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditGoal'] = ResolversParentTypes['CreditGoal']> = {
  kind?: Resolver<ResolversTypes['CreditGoalKind'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiredCredits?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type RecommendedCourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendedCourse'] = ResolversParentTypes['RecommendedCourse']> = {
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  gapAfter?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type OnboardingChecklistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnboardingChecklist'] = ResolversParentTypes['OnboardingChecklist']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['OnboardingItem']>, ParentType, ContextType>;
  earned?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OnboardingStatus'], ParentType, ContextType>;
};

export type OnboardingItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnboardingItem'] = ResolversParentTypes['OnboardingItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LearningRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningRecord'] = ResolversParentTypes['LearningRecord'], FederationReferenceType extends FederationReferenceTypes['LearningRecord'] = FederationReferenceTypes['LearningRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LearningRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['EnrolmentSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LearningRecordStatus'], ParentType, ContextType>;
  lessonsPct?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  examScore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  practiceScore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  enrolledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearningRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningRecordConnection'] = ResolversParentTypes['LearningRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LearningRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LearningRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningRecordEdge'] = ResolversParentTypes['LearningRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LearningRecord'], ParentType, ContextType>;
};

export type PracticeTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeTask'] = ResolversParentTypes['PracticeTask'], FederationReferenceType extends FederationReferenceTypes['PracticeTask'] = FederationReferenceTypes['PracticeTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PracticeTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PracticeTaskStatus'], ParentType, ContextType>;
  submissionNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeTaskConnection'] = ResolversParentTypes['PracticeTaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeTaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PracticeTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeTaskEdge'] = ResolversParentTypes['PracticeTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PracticeTask'], ParentType, ContextType>;
};

export type KnowledgeCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeCase'] = ResolversParentTypes['KnowledgeCase'], FederationReferenceType extends FederationReferenceTypes['KnowledgeCase'] = FederationReferenceTypes['KnowledgeCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['KnowledgeCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['KnowledgeCaseKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  solution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['KnowledgeCaseStatus'], ParentType, ContextType>;
  kbStatus?: Resolver<ResolversTypes['KnowledgeBaseStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KnowledgeCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeCaseConnection'] = ResolversParentTypes['KnowledgeCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KnowledgeCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type KnowledgeCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeCaseEdge'] = ResolversParentTypes['KnowledgeCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KnowledgeCase'], ParentType, ContextType>;
};

export type PracticeActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeActivity'] = ResolversParentTypes['PracticeActivity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PracticeActivityKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PracticeActivityStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainerSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainerSession'] = ResolversParentTypes['TrainerSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trainer?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  annulled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainerSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainerSessionConnection'] = ResolversParentTypes['TrainerSessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainerSessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainerSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainerSessionEdge'] = ResolversParentTypes['TrainerSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainerSession'], ParentType, ContextType>;
};

export type TrainingInboxItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingInboxItem'] = ResolversParentTypes['TrainingInboxItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TrainingInboxConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingInboxConnection'] = ResolversParentTypes['TrainingInboxConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingInboxEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainingInboxEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingInboxEdge'] = ResolversParentTypes['TrainingInboxEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingInboxItem'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'TrainingRejection', ParentType, ContextType>;
};

export type TrainingRejectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRejection'] = ResolversParentTypes['TrainingRejection']> = {
  code?: Resolver<ResolversTypes['TrainingRejectionCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['TrainingRejectionFact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingRejectionFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRejectionFact'] = ResolversParentTypes['TrainingRejectionFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishCourseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishCourseResult'] = ResolversParentTypes['PublishCourseResult']> = {
  __resolveType: TypeResolveFn<'Course' | 'TrainingRejection', ParentType, ContextType>;
};

export type LearningRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningRecordResult'] = ResolversParentTypes['LearningRecordResult']> = {
  __resolveType: TypeResolveFn<'LearningRecord' | 'TrainingRejection', ParentType, ContextType>;
};

export type PracticeTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeTaskResult'] = ResolversParentTypes['PracticeTaskResult']> = {
  __resolveType: TypeResolveFn<'PracticeTask' | 'TrainingRejection', ParentType, ContextType>;
};

export type KnowledgeCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeCaseResult'] = ResolversParentTypes['KnowledgeCaseResult']> = {
  __resolveType: TypeResolveFn<'KnowledgeCase' | 'TrainingRejection', ParentType, ContextType>;
};

export type PracticeActivityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeActivityResult'] = ResolversParentTypes['PracticeActivityResult']> = {
  __resolveType: TypeResolveFn<'PracticeActivity' | 'TrainingRejection', ParentType, ContextType>;
};

export type TrainerSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainerSessionResult'] = ResolversParentTypes['TrainerSessionResult']> = {
  __resolveType: TypeResolveFn<'TrainerSession' | 'TrainingRejection', ParentType, ContextType>;
};

export type CreditPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditPlanResult'] = ResolversParentTypes['CreditPlanResult']> = {
  __resolveType: TypeResolveFn<'CreditPlan' | 'TrainingRejection', ParentType, ContextType>;
};

export type CreditAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditAccountResult'] = ResolversParentTypes['CreditAccountResult']> = {
  __resolveType: TypeResolveFn<'CreditAccount' | 'TrainingRejection', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CourseSkill?: CourseSkillResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  CourseConnection?: CourseConnectionResolvers<ContextType>;
  CourseEdge?: CourseEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  CreditAccount?: CreditAccountResolvers<ContextType>;
  CreditsByType?: CreditsByTypeResolvers<ContextType>;
  CategoryCredits?: CategoryCreditsResolvers<ContextType>;
  CreditEntry?: CreditEntryResolvers<ContextType>;
  CreditEntryConnection?: CreditEntryConnectionResolvers<ContextType>;
  CreditEntryEdge?: CreditEntryEdgeResolvers<ContextType>;
  GrowthDashboard?: GrowthDashboardResolvers<ContextType>;
  CreditPlan?: CreditPlanResolvers<ContextType>;
  CreditGoal?: CreditGoalResolvers<ContextType>;
  RecommendedCourse?: RecommendedCourseResolvers<ContextType>;
  OnboardingChecklist?: OnboardingChecklistResolvers<ContextType>;
  OnboardingItem?: OnboardingItemResolvers<ContextType>;
  LearningRecord?: LearningRecordResolvers<ContextType>;
  LearningRecordConnection?: LearningRecordConnectionResolvers<ContextType>;
  LearningRecordEdge?: LearningRecordEdgeResolvers<ContextType>;
  PracticeTask?: PracticeTaskResolvers<ContextType>;
  PracticeTaskConnection?: PracticeTaskConnectionResolvers<ContextType>;
  PracticeTaskEdge?: PracticeTaskEdgeResolvers<ContextType>;
  KnowledgeCase?: KnowledgeCaseResolvers<ContextType>;
  KnowledgeCaseConnection?: KnowledgeCaseConnectionResolvers<ContextType>;
  KnowledgeCaseEdge?: KnowledgeCaseEdgeResolvers<ContextType>;
  PracticeActivity?: PracticeActivityResolvers<ContextType>;
  TrainerSession?: TrainerSessionResolvers<ContextType>;
  TrainerSessionConnection?: TrainerSessionConnectionResolvers<ContextType>;
  TrainerSessionEdge?: TrainerSessionEdgeResolvers<ContextType>;
  TrainingInboxItem?: TrainingInboxItemResolvers<ContextType>;
  TrainingInboxConnection?: TrainingInboxConnectionResolvers<ContextType>;
  TrainingInboxEdge?: TrainingInboxEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  TrainingRejection?: TrainingRejectionResolvers<ContextType>;
  TrainingRejectionFact?: TrainingRejectionFactResolvers<ContextType>;
  PublishCourseResult?: PublishCourseResultResolvers<ContextType>;
  LearningRecordResult?: LearningRecordResultResolvers<ContextType>;
  PracticeTaskResult?: PracticeTaskResultResolvers<ContextType>;
  KnowledgeCaseResult?: KnowledgeCaseResultResolvers<ContextType>;
  PracticeActivityResult?: PracticeActivityResultResolvers<ContextType>;
  TrainerSessionResult?: TrainerSessionResultResolvers<ContextType>;
  CreditPlanResult?: CreditPlanResultResolvers<ContextType>;
  CreditAccountResult?: CreditAccountResultResolvers<ContextType>;
};

