// Resolver types, generated from schema.graphql by `npm run generate`; change the SDL, never this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Reference } from '@ladder/subgraph';
import type { ImprovementPlan as ImprovementPlanParent } from '../domain/improvement-plan.ts';
import type { MetricReading } from '../domain/metric-reading.ts';
import type { ArchiveRow } from '../store/archive.ts';
import type { InboxRow } from '../store/loaders.ts';
import type { PracticeEvaluation as PracticeEvaluationParent } from '../domain/practice-evaluation.ts';
import type { QuarterlyScore as QuarterlyScoreParent } from '../domain/quarterly-score.ts';
import type { TrainingEffect as TrainingEffectParent } from '../domain/training-effect.ts';
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
  /** The metrics that outside systems may report, in the order of their codes; at most 50. */
  readonly metricDefinitions: ReadonlyArray<MetricDefinition>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Passes or returns a practice task as the superior who was invited to evaluate it (PF-13). */
  readonly evaluatePracticeTask: PracticeEvaluationResult;
  /** Files the improvement plan that one owes after an effect below target (PF-05). */
  readonly submitImprovementPlan: ImprovementPlanResult;
  /** Locks a quarter that is over and has a score; no figure changes it any more (PF-04). Needs HR_LD. */
  readonly lockQuarter: QuarterlyScoreResult;
};


export type MutationEvaluatePracticeTaskArgs = {
  input: EvaluatePracticeTaskInput;
};


export type MutationSubmitImprovementPlanArgs = {
  input: SubmitImprovementPlanInput;
};


export type MutationLockQuarterArgs = {
  input: LockQuarterInput;
};

/** A person, mastered by promotion; here is what performance knows of him. */
export type Employee = {
  readonly __typename?: 'Employee';
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** The performance archive, latest entry first: what counts now of each matter (PF-14). */
  readonly performanceArchive: Maybe<PerformanceArchiveConnection>;
  /** Scores by quarter, latest first; the last 12 quarters that have one (PF-15). */
  readonly quarterlyScores: Maybe<ReadonlyArray<QuarterlyScore>>;
  /** What completed courses did to performance, the latest window first (PF-02). */
  readonly trainingEffects: Maybe<TrainingEffectConnection>;
  /** The months' figures of one metric in order, from the month of one day to the month of another; of a longer time the last 36 months. */
  readonly metrics: Maybe<ReadonlyArray<MetricFigure>>;
  /** Practice tasks that this person is invited to evaluate, due first; at most 100 (PF-12). */
  readonly evaluationsToDo: Maybe<ReadonlyArray<PracticeEvaluation>>;
  /** Improvement plans that he owes or has owed, latest first; at most 100 (PF-05). */
  readonly improvementPlans: Maybe<ReadonlyArray<ImprovementPlan>>;
  /** To-dos and notices of performance, latest first. */
  readonly performanceInbox: Maybe<PerformanceInboxConnection>;
};


/** A person, mastered by promotion; here is what performance knows of him. */
export type EmployeePerformanceArchiveArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, mastered by promotion; here is what performance knows of him. */
export type EmployeeTrainingEffectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, mastered by promotion; here is what performance knows of him. */
export type EmployeeMetricsArgs = {
  code: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** A person, mastered by promotion; here is what performance knows of him. */
export type EmployeePerformanceInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A course, mastered by training. */
export type Course = {
  readonly __typename?: 'Course';
  /** The code in lower case with hyphens. */
  readonly id: Scalars['ID']['output'];
};

/** One attempt at a course, mastered by training. */
export type LearningRecord = {
  readonly __typename?: 'LearningRecord';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
};

/** What a metric means, and which way is better (specification 2.3). */
export type MetricDefinition = {
  readonly __typename?: 'MetricDefinition';
  /** Code in capitals; a metric with a suffix stands here without it. */
  readonly code: Scalars['String']['output'];
  /** Unit of its values; MONEY stands for the ISO 4217 code of the currency. */
  readonly unit: Scalars['String']['output'];
  /** Which way is better. */
  readonly better: MetricDirection;
  /** What follows the code and a colon, as in COMPLAINT_CATEGORY_SHARE:attitude; null for a code that stands alone. */
  readonly suffix: Maybe<MetricSuffix>;
};

/** Which way of a metric is better. */
export type MetricDirection =
  /** The more the better. */
  | 'HIGHER'
  /** The less the better. */
  | 'LOWER';

/** What the suffix of a metric's code names. */
export type MetricSuffix =
  /** A category, for example of complaints. */
  | 'CATEGORY'
  /** A skill. */
  | 'SKILL';

/** One metric of one person in one month, in the revision that counts. */
export type MetricFigure = {
  readonly __typename?: 'MetricFigure';
  /** First day of the month. */
  readonly month: Scalars['Date']['output'];
  /** In the unit; money in major units. */
  readonly value: Scalars['Decimal']['output'];
  /** Unit of the value; the ISO 4217 code for money. */
  readonly unit: Scalars['String']['output'];
  /** Denominator of a rate; null when the sender gave none. */
  readonly weight: Maybe<Scalars['Decimal']['output']>;
  /** System that stated it. */
  readonly sourceSystem: Scalars['String']['output'];
  /** Revision of the statement, from 1. */
  readonly revision: Scalars['Int']['output'];
  /** When it arrived. */
  readonly receivedAt: Scalars['DateTime']['output'];
};

/** An entry of the performance archive; entries are only added. */
export type PerformanceArchiveEntry = {
  readonly __typename?: 'PerformanceArchiveEntry';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What it tells of. */
  readonly kind: PerformanceArchiveKind;
  /** Whether it counts. */
  readonly state: PerformanceArchiveState;
  /** Score, percent or figure by its kind; null when there is none. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
  /** The metric that changed; null for other matters. */
  readonly metric: Maybe<ArchivedMetric>;
  /** The course; null for other matters. */
  readonly course: Maybe<Course>;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** Where it comes from, as kind and id, for example record/r-1; at most 20. */
  readonly refs: ReadonlyArray<Scalars['String']['output']>;
};

/** What an archive entry tells of. */
export type PerformanceArchiveKind =
  /** A completed training (PF-01), confirmed by the manager's evaluation (PF-13). */
  | 'TRAINING_RESULT'
  /** What a training contributed to performance (PF-03). */
  | 'TRAINING_CONTRIBUTION'
  /** The score of a locked quarter (PF-04). */
  | 'QUARTERLY_SCORE'
  /** A contribution to a project. */
  | 'PROJECT_CONTRIBUTION'
  /** Feedback of a customer. */
  | 'CUSTOMER_FEEDBACK'
  /** A capability that rose. */
  | 'CAPABILITY_UPLIFT'
  /** A note. */
  | 'NOTE';

/** Whether an archive entry counts. */
export type PerformanceArchiveState =
  /** Completed, not yet confirmed by the manager. */
  | 'PENDING'
  /** It counts. */
  | 'CONFIRMED'
  /** Taken back. */
  | 'WITHDRAWN';

/** A metric before and after, as an archive entry tells it. */
export type ArchivedMetric = {
  readonly __typename?: 'ArchivedMetric';
  /** Code of the metric. */
  readonly code: Scalars['String']['output'];
  /** Before. */
  readonly before: Scalars['Decimal']['output'];
  /** After. */
  readonly after: Scalars['Decimal']['output'];
  /** Relative change in percent with one decimal, positive when better. */
  readonly pct: Scalars['Decimal']['output'];
};

/** A page of the archive. */
export type PerformanceArchiveConnection = {
  readonly __typename?: 'PerformanceArchiveConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<PerformanceArchiveEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An archive entry in a page. */
export type PerformanceArchiveEdge = {
  readonly __typename?: 'PerformanceArchiveEdge';
  /** Place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: PerformanceArchiveEntry;
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

/** The performance score of one person and quarter (PF-04, PF-15). */
export type QuarterlyScore = {
  readonly __typename?: 'QuarterlyScore';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The quarter, for example Q:2025-3. */
  readonly quarter: Scalars['String']['output'];
  /** Score of the regular items, 0 to 100 with two decimals; null while unknown. */
  readonly baseScore: Maybe<Scalars['Decimal']['output']>;
  /** Percent that excellent training effects add (PF-04). */
  readonly trainingWeightPct: Scalars['Decimal']['output'];
  /** Base score and training weight, 0 to 100 with two decimals; null without a base score. */
  readonly finalScore: Maybe<Scalars['Decimal']['output']>;
  /** Grade of the final score; null without one. */
  readonly grade: Maybe<QuarterlyGrade>;
  /** Where the quarter stands. */
  readonly status: QuarterlyScoreStatus;
  /** Key of the policy that weighed training; null before the first calculation. */
  readonly policyKey: Maybe<Scalars['String']['output']>;
  /** Version of that policy. */
  readonly policyVersion: Maybe<Scalars['Int']['output']>;
  /** Rises with every change. */
  readonly revision: Scalars['Int']['output'];
};

/** Grade of a quarter (PF-15). */
export type QuarterlyGrade =
  /** 90 and more by the policy. */
  | 'EXCELLENT'
  /** 80 and more by the policy. */
  | 'GOOD'
  /** 60 and more by the policy. */
  | 'MEETS'
  /** Less. */
  | 'BELOW';

/** Where a quarter stands. */
export type QuarterlyScoreStatus =
  /** Without a base score. */
  | 'OPEN'
  /** Calculated; figures still change it. */
  | 'CALCULATED'
  /** Closed. */
  | 'LOCKED';

/** What a completed course did to performance: tracked for whole months, then graded (PF-02). */
export type TrainingEffect = {
  readonly __typename?: 'TrainingEffect';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Whose performance. */
  readonly employee: Employee;
  /** The course. */
  readonly course: Maybe<Course>;
  /** The attempt that was completed. */
  readonly learningRecord: Maybe<LearningRecord>;
  /** Number of the attempt, from 1. */
  readonly attempt: Scalars['Int']['output'];
  /** Where it stands. */
  readonly status: TrainingEffectStatus;
  /** The verdict; null while it is tracked. */
  readonly grade: Maybe<TrainingEffectGrade>;
  /** Why there is no better verdict than INSUFFICIENT_DATA; null for others. */
  readonly insufficientReason: Maybe<InsufficientDataReason>;
  /** The policy's metrics before and after; at most 20, none while it is tracked. */
  readonly improvements: ReadonlyArray<MetricImprovement>;
  /** Contribution of the course in percent with one decimal; null where there is none. */
  readonly contributionPct: Maybe<Scalars['Decimal']['output']>;
  /** Percent that it adds to the quarter's score; null while it is tracked. */
  readonly scoreWeightPct: Maybe<Scalars['Decimal']['output']>;
  /** Months before the course. */
  readonly baseline: EffectMonths;
  /** Months after the course in which performance is watched. */
  readonly window: EffectMonths;
  /** The day on which it is graded at the latest. */
  readonly deadline: Scalars['Date']['output'];
  /** Quarter whose score gets the weight, for example Q:2025-3. */
  readonly quarter: Scalars['String']['output'];
  /** Key of the policy that grades it. */
  readonly policyKey: Scalars['String']['output'];
  /** Version that graded it; null before the first verdict. */
  readonly policyVersion: Maybe<Scalars['Int']['output']>;
  /** When the present verdict was reached. */
  readonly evaluatedAt: Maybe<Scalars['DateTime']['output']>;
  /** 0 while it is tracked, then rises with every verdict. */
  readonly revision: Scalars['Int']['output'];
};

/** Where a training effect stands. */
export type TrainingEffectStatus =
  /** Months are still being collected. */
  | 'TRACKING'
  /** It has its first verdict. */
  | 'EVALUATED'
  /** A corrected figure changed the verdict. */
  | 'REVISED'
  /** The completion was annulled. */
  | 'CANCELLED';

/** Verdict over a training effect. */
export type TrainingEffectGrade =
  /** Far above target; adds to the score (PF-03). */
  | 'EXCELLENT'
  /** Neither excellent nor below target (PF-06). */
  | 'STANDARD'
  /** Below target: the course is repeated (PF-05). */
  | 'BELOW_TARGET'
  /** The line became better by the policy's figures (PF-07). */
  | 'EFFECTIVE'
  /** Some of the figures became better (PF-09). */
  | 'PARTIAL'
  /** No clear change (PF-08). */
  | 'NO_CHANGE'
  /** Measured, not graded (PF-10). */
  | 'NONE'
  /** Figures are missing. */
  | 'INSUFFICIENT_DATA';

/** Why an effect could not be graded. */
export type InsufficientDataReason =
  /** A month has no figure. */
  | 'MISSING_MONTHS'
  /** The baseline is 0. */
  | 'ZERO_BASELINE'
  /** The person changed units. */
  | 'MOVED'
  /** The months are in different currencies. */
  | 'MIXED_CURRENCY';

/** One metric before and after a course. */
export type MetricImprovement = {
  readonly __typename?: 'MetricImprovement';
  /** Code of the metric. */
  readonly code: Scalars['String']['output'];
  /** Unit of before and after; the ISO 4217 code for money, which is in major units. */
  readonly unit: Scalars['String']['output'];
  /** Over the baseline; null when it cannot be computed. */
  readonly before: Maybe<Scalars['Decimal']['output']>;
  /** Over the window; null when it cannot be computed. */
  readonly after: Maybe<Scalars['Decimal']['output']>;
  /** Relative change in percent with one decimal, positive when better; null when it cannot be computed. */
  readonly pct: Maybe<Scalars['Decimal']['output']>;
};

/** Whole months, both days inclusive. */
export type EffectMonths = {
  readonly __typename?: 'EffectMonths';
  /** First day. */
  readonly start: Scalars['Date']['output'];
  /** Last day. */
  readonly end: Scalars['Date']['output'];
};

/** A page of training effects. */
export type TrainingEffectConnection = {
  readonly __typename?: 'TrainingEffectConnection';
  /** Effects with their cursors. */
  readonly edges: ReadonlyArray<TrainingEffectEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A training effect in a page. */
export type TrainingEffectEdge = {
  readonly __typename?: 'TrainingEffectEdge';
  /** Place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The effect. */
  readonly node: TrainingEffect;
};

/** A superior's judgement of one submission of a practice task (PF-12, PF-13). */
export type PracticeEvaluation = {
  readonly __typename?: 'PracticeEvaluation';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Id of the practice task in training. */
  readonly practiceTaskId: Scalars['ID']['output'];
  /** Title of the task; null until performance has heard of it. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Number of the submission, from 1. */
  readonly submissionNo: Scalars['Int']['output'];
  /** Whose task. */
  readonly employee: Employee;
  /** The course that is applied. */
  readonly course: Maybe<Course>;
  /** The attempt at the course. */
  readonly learningRecord: Maybe<LearningRecord>;
  /** Who is invited; null when nobody stands above the author. */
  readonly evaluator: Maybe<Employee>;
  /** When the invitation went out. */
  readonly invitedAt: Scalars['DateTime']['output'];
  /** Last good day for the answer. */
  readonly dueOn: Scalars['Date']['output'];
  /** Where it stands. */
  readonly status: PracticeEvaluationStatus;
  /** The answer; null until it is given. */
  readonly verdict: Maybe<PracticeTaskVerdict>;
  /** Score 0 to 100 with two decimals; null without one. */
  readonly score: Maybe<Scalars['Decimal']['output']>;
  /** What the evaluator wrote. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** When the answer was given. */
  readonly evaluatedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Where an evaluation stands. */
export type PracticeEvaluationStatus =
  /** The superior is invited. */
  | 'INVITED'
  /** The last good day has passed. */
  | 'OVERDUE'
  /** The next superior is invited. */
  | 'ESCALATED'
  /** Answered. */
  | 'DONE';

/** Answer to a practice task. */
export type PracticeTaskVerdict =
  /** The task is passed and the training result confirmed. */
  | 'PASS'
  /** The task goes back to its author. */
  | 'RETURN';

/** What an employee owes after an effect below target, beside repeating the course (PF-05). */
export type ImprovementPlan = {
  readonly __typename?: 'ImprovementPlan';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Who owes it. */
  readonly employee: Employee;
  /** The course whose effect was below target. */
  readonly course: Maybe<Course>;
  /** The attempt whose effect was below target. */
  readonly attempt: Scalars['Int']['output'];
  /** Where it stands. */
  readonly status: ImprovementPlanStatus;
  /** Until when it is to be filed. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Attempts in a row that failed, this one included. */
  readonly failedAttempts: Scalars['Int']['output'];
  /** Whether HR is involved, by the policy from the third failed attempt on. */
  readonly isEscalated: Scalars['Boolean']['output'];
  /** What the employee sees as causes; at most 20. */
  readonly causes: ReadonlyArray<Scalars['String']['output']>;
  /** What he will do; at most 20. */
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
  /** When it was filed. */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Where an improvement plan stands. */
export type ImprovementPlanStatus =
  /** To be filed. */
  | 'REQUIRED'
  /** Filed. */
  | 'SUBMITTED'
  /** Agreed with the manager. */
  | 'ACCEPTED'
  /** The target was reached. */
  | 'ACHIEVED'
  /** The next attempt failed too. */
  | 'REPEATED'
  /** The duty fell away. */
  | 'CLOSED';

/** A to-do or notice. */
export type PerformanceInboxItem = {
  readonly __typename?: 'PerformanceInboxItem';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Kind of notice, for example PRACTICE_EVALUATION. */
  readonly kind: Scalars['String']['output'];
  /** Id of the thing that it is about. */
  readonly refId: Scalars['String']['output'];
  /** Until when something is to be done. */
  readonly dueAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was read or done. */
  readonly status: PerformanceInboxStatus;
  /** When it came. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** State of a notice. */
export type PerformanceInboxStatus =
  /** New. */
  | 'UNREAD'
  /** Seen. */
  | 'READ'
  /** Done with. */
  | 'DONE';

/** A page of the inbox. */
export type PerformanceInboxConnection = {
  readonly __typename?: 'PerformanceInboxConnection';
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<PerformanceInboxEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An inbox item in a page. */
export type PerformanceInboxEdge = {
  readonly __typename?: 'PerformanceInboxEdge';
  /** Place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PerformanceInboxItem;
};

/** Every refusal can be shown to a person. */
export type UserError = {
  /** What is wrong and what to do, in the reader's language. */
  readonly message: Scalars['String']['output'];
};

/** Performance says no, and why. */
export type PerformanceRejection = UserError & {
  readonly __typename?: 'PerformanceRejection';
  /** Which rule said no. */
  readonly code: PerformanceRejectionCode;
  /** What is wrong and what to do, in the reader's language. */
  readonly message: Scalars['String']['output'];
  /** The figures that led to it; at most 20. */
  readonly facts: ReadonlyArray<PerformanceRejectionFact>;
};

/** One figure of a refusal. */
export type PerformanceRejectionFact = {
  readonly __typename?: 'PerformanceRejectionFact';
  /** Name of the figure. */
  readonly name: Scalars['String']['output'];
  /** Its value as text. */
  readonly value: Scalars['String']['output'];
};

/** Answer to evaluatePracticeTask. */
export type PracticeEvaluationResult = PracticeEvaluation | PerformanceRejection;

/** Answer to submitImprovementPlan. */
export type ImprovementPlanResult = ImprovementPlan | PerformanceRejection;

/** Answer to lockQuarter. */
export type QuarterlyScoreResult = QuarterlyScore | PerformanceRejection;

/** A superior's answer to a practice task. */
export type EvaluatePracticeTaskInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** The evaluation to answer. */
  readonly evaluationId: Scalars['ID']['input'];
  /** Pass or return. */
  readonly verdict: PracticeTaskVerdict;
  /** 0 to 100 with at most two decimals; a pass needs one. */
  readonly score?: InputMaybe<Scalars['Decimal']['input']>;
  /** What the author should know; at most 2000 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** An improvement plan to file. */
export type SubmitImprovementPlanInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** The plan that is owed. */
  readonly planId: Scalars['ID']['input'];
  /** Why the target was missed; at most 20. */
  readonly causes: ReadonlyArray<Scalars['String']['input']>;
  /** What will be done; at most 20. */
  readonly actions: ReadonlyArray<Scalars['String']['input']>;
};

/** A quarter to lock. */
export type LockQuarterInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** Whose quarter. */
  readonly employeeId: Scalars['ID']['input'];
  /** The quarter, for example Q:2025-3. */
  readonly quarter: Scalars['String']['input'];
};

/** Why performance says no. The text of each is in the message. */
export type PerformanceRejectionCode =
  /** The comment has {length} characters; at most {max} are taken. */
  | 'COMMENT_TOO_LONG'
  /** This practice task has been evaluated already. */
  | 'EVALUATION_DONE'
  /** There is no evaluation {evaluationId}. */
  | 'EVALUATION_UNKNOWN'
  /** Only the superior who was invited evaluates this practice task. */
  | 'NOT_INVITED'
  /** Only the employee himself files his improvement plan. */
  | 'NOT_OWN_PLAN'
  /** Nobody locks his own quarter. */
  | 'OWN_QUARTER'
  /** The improvement plan still lacks: {missing}. */
  | 'PLAN_INCOMPLETE'
  /** No improvement plan is awaited here. */
  | 'PLAN_NOT_REQUIRED'
  /** At most {max} causes and as many actions of at most {maxLength} characters are taken. */
  | 'PLAN_TOO_LONG'
  /** There is no improvement plan {planId}. */
  | 'PLAN_UNKNOWN'
  /** Quarter {quarter} can be locked only after it has ended on {end}. */
  | 'QUARTER_NOT_OVER'
  /** There is no quarter {quarter}. */
  | 'QUARTER_UNKNOWN'
  /** Quarter {quarter} has no score yet. */
  | 'QUARTER_WITHOUT_SCORE'
  /** The request id {requestId} was used for another change. */
  | 'REQUEST_ID_REUSED'
  /** A pass needs at least {passMin} points. */
  | 'SCORE_BELOW_PASS'
  /** A score lies between 0 and 100 with at most two decimals. */
  | 'SCORE_OUT_OF_RANGE'
  /** A pass needs a score. */
  | 'SCORE_REQUIRED';



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
  TrainingEffect: TrainingEffect;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Employee:
    ( { __typename: 'Employee' }
    & GraphQLRecursivePick<FederationTypes['Employee'], {"id":true}> );
  TrainingEffect:
    ( { __typename: 'TrainingEffect' }
    & GraphQLRecursivePick<FederationTypes['TrainingEffect'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PracticeEvaluationResult:
    | ( PracticeEvaluationParent )
    | ( PerformanceRejection )
  ;
  ImprovementPlanResult:
    | ( ImprovementPlanParent )
    | ( PerformanceRejection )
  ;
  QuarterlyScoreResult:
    | ( QuarterlyScoreParent )
    | ( PerformanceRejection )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( PerformanceRejection );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Employee: ResolverTypeWrapper<Reference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Course: ResolverTypeWrapper<Reference>;
  LearningRecord: ResolverTypeWrapper<Reference>;
  MetricDefinition: ResolverTypeWrapper<MetricDefinition>;
  MetricDirection: MetricDirection;
  MetricSuffix: MetricSuffix;
  MetricFigure: ResolverTypeWrapper<MetricReading>;
  PerformanceArchiveEntry: ResolverTypeWrapper<ArchiveRow>;
  PerformanceArchiveKind: PerformanceArchiveKind;
  PerformanceArchiveState: PerformanceArchiveState;
  ArchivedMetric: ResolverTypeWrapper<ArchivedMetric>;
  PerformanceArchiveConnection: ResolverTypeWrapper<Omit<PerformanceArchiveConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PerformanceArchiveEdge']> }>;
  PerformanceArchiveEdge: ResolverTypeWrapper<Omit<PerformanceArchiveEdge, 'node'> & { node: ResolversTypes['PerformanceArchiveEntry'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  QuarterlyScore: ResolverTypeWrapper<QuarterlyScoreParent>;
  QuarterlyGrade: QuarterlyGrade;
  QuarterlyScoreStatus: QuarterlyScoreStatus;
  TrainingEffect: ResolverTypeWrapper<TrainingEffectParent>;
  TrainingEffectStatus: TrainingEffectStatus;
  TrainingEffectGrade: TrainingEffectGrade;
  InsufficientDataReason: InsufficientDataReason;
  MetricImprovement: ResolverTypeWrapper<MetricImprovement>;
  EffectMonths: ResolverTypeWrapper<EffectMonths>;
  TrainingEffectConnection: ResolverTypeWrapper<Omit<TrainingEffectConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TrainingEffectEdge']> }>;
  TrainingEffectEdge: ResolverTypeWrapper<Omit<TrainingEffectEdge, 'node'> & { node: ResolversTypes['TrainingEffect'] }>;
  PracticeEvaluation: ResolverTypeWrapper<PracticeEvaluationParent>;
  PracticeEvaluationStatus: PracticeEvaluationStatus;
  PracticeTaskVerdict: PracticeTaskVerdict;
  ImprovementPlan: ResolverTypeWrapper<ImprovementPlanParent>;
  ImprovementPlanStatus: ImprovementPlanStatus;
  PerformanceInboxItem: ResolverTypeWrapper<InboxRow>;
  PerformanceInboxStatus: PerformanceInboxStatus;
  PerformanceInboxConnection: ResolverTypeWrapper<Omit<PerformanceInboxConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PerformanceInboxEdge']> }>;
  PerformanceInboxEdge: ResolverTypeWrapper<Omit<PerformanceInboxEdge, 'node'> & { node: ResolversTypes['PerformanceInboxItem'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  PerformanceRejection: ResolverTypeWrapper<PerformanceRejection>;
  PerformanceRejectionFact: ResolverTypeWrapper<PerformanceRejectionFact>;
  PracticeEvaluationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PracticeEvaluationResult']>;
  ImprovementPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImprovementPlanResult']>;
  QuarterlyScoreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QuarterlyScoreResult']>;
  EvaluatePracticeTaskInput: EvaluatePracticeTaskInput;
  SubmitImprovementPlanInput: SubmitImprovementPlanInput;
  LockQuarterInput: LockQuarterInput;
  PerformanceRejectionCode: PerformanceRejectionCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Employee: Reference;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Course: Reference;
  LearningRecord: Reference;
  MetricDefinition: MetricDefinition;
  MetricFigure: MetricReading;
  PerformanceArchiveEntry: ArchiveRow;
  ArchivedMetric: ArchivedMetric;
  PerformanceArchiveConnection: Omit<PerformanceArchiveConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PerformanceArchiveEdge']> };
  PerformanceArchiveEdge: Omit<PerformanceArchiveEdge, 'node'> & { node: ResolversParentTypes['PerformanceArchiveEntry'] };
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  QuarterlyScore: QuarterlyScoreParent;
  TrainingEffect: TrainingEffectParent;
  MetricImprovement: MetricImprovement;
  EffectMonths: EffectMonths;
  TrainingEffectConnection: Omit<TrainingEffectConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TrainingEffectEdge']> };
  TrainingEffectEdge: Omit<TrainingEffectEdge, 'node'> & { node: ResolversParentTypes['TrainingEffect'] };
  PracticeEvaluation: PracticeEvaluationParent;
  ImprovementPlan: ImprovementPlanParent;
  PerformanceInboxItem: InboxRow;
  PerformanceInboxConnection: Omit<PerformanceInboxConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PerformanceInboxEdge']> };
  PerformanceInboxEdge: Omit<PerformanceInboxEdge, 'node'> & { node: ResolversParentTypes['PerformanceInboxItem'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  PerformanceRejection: PerformanceRejection;
  PerformanceRejectionFact: PerformanceRejectionFact;
  PracticeEvaluationResult: ResolversUnionTypes<ResolversParentTypes>['PracticeEvaluationResult'];
  ImprovementPlanResult: ResolversUnionTypes<ResolversParentTypes>['ImprovementPlanResult'];
  QuarterlyScoreResult: ResolversUnionTypes<ResolversParentTypes>['QuarterlyScoreResult'];
  EvaluatePracticeTaskInput: EvaluatePracticeTaskInput;
  SubmitImprovementPlanInput: SubmitImprovementPlanInput;
  LockQuarterInput: LockQuarterInput;
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
  metricDefinitions?: Resolver<ReadonlyArray<ResolversTypes['MetricDefinition']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  evaluatePracticeTask?: Resolver<ResolversTypes['PracticeEvaluationResult'], ParentType, ContextType, RequireFields<MutationEvaluatePracticeTaskArgs, 'input'>>;
  submitImprovementPlan?: Resolver<ResolversTypes['ImprovementPlanResult'], ParentType, ContextType, RequireFields<MutationSubmitImprovementPlanArgs, 'input'>>;
  lockQuarter?: Resolver<ResolversTypes['QuarterlyScoreResult'], ParentType, ContextType, RequireFields<MutationLockQuarterArgs, 'input'>>;
};

export type EmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee'], FederationReferenceType extends FederationReferenceTypes['Employee'] = FederationReferenceTypes['Employee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  performanceArchive?: Resolver<Maybe<ResolversTypes['PerformanceArchiveConnection']>, ParentType, ContextType, Partial<EmployeePerformanceArchiveArgs>>;
  quarterlyScores?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QuarterlyScore']>>, ParentType, ContextType>;
  trainingEffects?: Resolver<Maybe<ResolversTypes['TrainingEffectConnection']>, ParentType, ContextType, Partial<EmployeeTrainingEffectsArgs>>;
  metrics?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MetricFigure']>>, ParentType, ContextType, RequireFields<EmployeeMetricsArgs, 'code' | 'from' | 'to'>>;
  evaluationsToDo?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PracticeEvaluation']>>, ParentType, ContextType>;
  improvementPlans?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ImprovementPlan']>>, ParentType, ContextType>;
  performanceInbox?: Resolver<Maybe<ResolversTypes['PerformanceInboxConnection']>, ParentType, ContextType, Partial<EmployeePerformanceInboxArgs>>;
};

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LearningRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningRecord'] = ResolversParentTypes['LearningRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MetricDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricDefinition'] = ResolversParentTypes['MetricDefinition']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  better?: Resolver<ResolversTypes['MetricDirection'], ParentType, ContextType>;
  suffix?: Resolver<Maybe<ResolversTypes['MetricSuffix']>, ParentType, ContextType>;
};

export type MetricFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricFigure'] = ResolversParentTypes['MetricFigure']> = {
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sourceSystem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PerformanceArchiveEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformanceArchiveEntry'] = ResolversParentTypes['PerformanceArchiveEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PerformanceArchiveKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PerformanceArchiveState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['ArchivedMetric']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArchivedMetricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivedMetric'] = ResolversParentTypes['ArchivedMetric']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  pct?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PerformanceArchiveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformanceArchiveConnection'] = ResolversParentTypes['PerformanceArchiveConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PerformanceArchiveEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PerformanceArchiveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformanceArchiveEdge'] = ResolversParentTypes['PerformanceArchiveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PerformanceArchiveEntry'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuarterlyScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarterlyScore'] = ResolversParentTypes['QuarterlyScore']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  baseScore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  trainingWeightPct?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  finalScore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['QuarterlyGrade']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['QuarterlyScoreStatus'], ParentType, ContextType>;
  policyKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingEffect'] = ResolversParentTypes['TrainingEffect'], FederationReferenceType extends FederationReferenceTypes['TrainingEffect'] = FederationReferenceTypes['TrainingEffect']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingEffect']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  learningRecord?: Resolver<Maybe<ResolversTypes['LearningRecord']>, ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TrainingEffectStatus'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['TrainingEffectGrade']>, ParentType, ContextType>;
  insufficientReason?: Resolver<Maybe<ResolversTypes['InsufficientDataReason']>, ParentType, ContextType>;
  improvements?: Resolver<ReadonlyArray<ResolversTypes['MetricImprovement']>, ParentType, ContextType>;
  contributionPct?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  scoreWeightPct?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseline?: Resolver<ResolversTypes['EffectMonths'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['EffectMonths'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evaluatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetricImprovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricImprovement'] = ResolversParentTypes['MetricImprovement']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  pct?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type EffectMonthsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectMonths'] = ResolversParentTypes['EffectMonths']> = {
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TrainingEffectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingEffectConnection'] = ResolversParentTypes['TrainingEffectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingEffectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainingEffectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingEffectEdge'] = ResolversParentTypes['TrainingEffectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingEffect'], ParentType, ContextType>;
};

export type PracticeEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeEvaluation'] = ResolversParentTypes['PracticeEvaluation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practiceTaskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submissionNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  learningRecord?: Resolver<Maybe<ResolversTypes['LearningRecord']>, ParentType, ContextType>;
  evaluator?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PracticeEvaluationStatus'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['PracticeTaskVerdict']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evaluatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImprovementPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImprovementPlan'] = ResolversParentTypes['ImprovementPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImprovementPlanStatus'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failedAttempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isEscalated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  causes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceInboxItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformanceInboxItem'] = ResolversParentTypes['PerformanceInboxItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PerformanceInboxStatus'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PerformanceInboxConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformanceInboxConnection'] = ResolversParentTypes['PerformanceInboxConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PerformanceInboxEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PerformanceInboxEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformanceInboxEdge'] = ResolversParentTypes['PerformanceInboxEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PerformanceInboxItem'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'PerformanceRejection', ParentType, ContextType>;
};

export type PerformanceRejectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformanceRejection'] = ResolversParentTypes['PerformanceRejection']> = {
  code?: Resolver<ResolversTypes['PerformanceRejectionCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['PerformanceRejectionFact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceRejectionFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformanceRejectionFact'] = ResolversParentTypes['PerformanceRejectionFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PracticeEvaluationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeEvaluationResult'] = ResolversParentTypes['PracticeEvaluationResult']> = {
  __resolveType: TypeResolveFn<'PracticeEvaluation' | 'PerformanceRejection', ParentType, ContextType>;
};

export type ImprovementPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImprovementPlanResult'] = ResolversParentTypes['ImprovementPlanResult']> = {
  __resolveType: TypeResolveFn<'ImprovementPlan' | 'PerformanceRejection', ParentType, ContextType>;
};

export type QuarterlyScoreResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarterlyScoreResult'] = ResolversParentTypes['QuarterlyScoreResult']> = {
  __resolveType: TypeResolveFn<'QuarterlyScore' | 'PerformanceRejection', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  LearningRecord?: LearningRecordResolvers<ContextType>;
  MetricDefinition?: MetricDefinitionResolvers<ContextType>;
  MetricFigure?: MetricFigureResolvers<ContextType>;
  PerformanceArchiveEntry?: PerformanceArchiveEntryResolvers<ContextType>;
  ArchivedMetric?: ArchivedMetricResolvers<ContextType>;
  PerformanceArchiveConnection?: PerformanceArchiveConnectionResolvers<ContextType>;
  PerformanceArchiveEdge?: PerformanceArchiveEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  QuarterlyScore?: QuarterlyScoreResolvers<ContextType>;
  TrainingEffect?: TrainingEffectResolvers<ContextType>;
  MetricImprovement?: MetricImprovementResolvers<ContextType>;
  EffectMonths?: EffectMonthsResolvers<ContextType>;
  TrainingEffectConnection?: TrainingEffectConnectionResolvers<ContextType>;
  TrainingEffectEdge?: TrainingEffectEdgeResolvers<ContextType>;
  PracticeEvaluation?: PracticeEvaluationResolvers<ContextType>;
  ImprovementPlan?: ImprovementPlanResolvers<ContextType>;
  PerformanceInboxItem?: PerformanceInboxItemResolvers<ContextType>;
  PerformanceInboxConnection?: PerformanceInboxConnectionResolvers<ContextType>;
  PerformanceInboxEdge?: PerformanceInboxEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  PerformanceRejection?: PerformanceRejectionResolvers<ContextType>;
  PerformanceRejectionFact?: PerformanceRejectionFactResolvers<ContextType>;
  PracticeEvaluationResult?: PracticeEvaluationResultResolvers<ContextType>;
  ImprovementPlanResult?: ImprovementPlanResultResolvers<ContextType>;
  QuarterlyScoreResult?: QuarterlyScoreResultResolvers<ContextType>;
};

