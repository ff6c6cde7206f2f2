// Generated from events/**/*.v1.json by src/generate.ts; change the schemas, never this file.

/** An employee completed a course, or a completion was annulled. Sent again with a higher `revision` when the record changes. */
export interface TrainingCompletedV1 {
  /** The learning record. */
  readonly recordId: string;
  /** The employee whom the event is about. */
  readonly employeeId: string;
  /** Department of the employee at completion. */
  readonly departmentId: string;
  /** Position of the employee at completion. */
  readonly positionId: string;
  /** Direct manager at that time; null for the head of the company. */
  readonly managerId: string | null;
  /** The course. */
  readonly courseId: string;
  /** Code of the course in the catalogue. */
  readonly courseCode: string;
  /** Version of the course that was taken. */
  readonly courseVersion: number;
  /** Category of the course, for example `TEAM_MANAGEMENT`. */
  readonly category: string;
  /** Kind of credits that the course pays. */
  readonly creditType: 'MANDATORY' | 'ELECTIVE' | 'PRACTICE';
  /** Training project in which the course took place. */
  readonly projectId?: string;
  /** Training plan that asked for it. */
  readonly planId?: string;
  /** Development programme to which it belongs. */
  readonly programmeId?: string;
  /** Number of the attempt of this employee at this course, from 1. */
  readonly attempt: number;
  /** Why the employee was enrolled. */
  readonly enrolmentSource: 'PLAN' | 'SELF' | 'ONBOARDING' | 'RECOMMENDATION' | 'RETRAINING' | 'PATH';
  /** Trainers who taught; empty for a course without a trainer. */
  readonly trainerIds: readonly string[];
  /** When the attempt began. */
  readonly startedAt: string;
  /** When the course was completed. */
  readonly completedAt: string;
  /** Learning volume that counts. Unit: class hours. */
  readonly classHours: number;
  /** Score of the exam; absent when the course has none. Unit: points (0-100). */
  readonly examScore?: number;
  /** Time present of the time planned. Unit: %. */
  readonly attendancePct?: number;
  /** Rating that the learner gave. Unit: points (0-100). */
  readonly satisfaction?: number;
  /** Credits booked for this completion; 0 for a repetition. Unit: credits. */
  readonly creditsAwarded: number;
  /** Skills that the course builds. */
  readonly skills: readonly {
    /** The skill. */
    readonly skillId: string;
    /** Level of the skill. */
    readonly level: number;
  }[];
  /** Whether a practice task follows. */
  readonly requiresPracticeTask: boolean;
  /** The practice task that follows. */
  readonly practiceTaskId?: string;
  /** Rises with each change of the record. */
  readonly revision: number;
  /** Whether the completion stands. */
  readonly status: 'COMPLETED' | 'ANNULLED';
}

/** A credit entry was booked, with the account as it stands after it. Consumers take the totals with the highest `accountRevision` and never add up amounts. The employee is in the envelope's `subject`. */
export interface CreditsEarnedV1 {
  /** The ledger entry. */
  readonly entryId: string;
  /** Credits of the entry; negative for a reversal. Unit: credits. */
  readonly amount: number;
  /** Kind of credits. */
  readonly creditType: 'MANDATORY' | 'ELECTIVE' | 'PRACTICE';
  /** Category of the course; null for credits that no course paid. */
  readonly category: string | null;
  /** What the credits were booked for. */
  readonly sourceType:
    | 'COURSE'
    | 'CASE'
    | 'CROSS_DEPT_PROJECT'
    | 'PRACTICE_ACTIVITY'
    | 'OPENING_BALANCE'
    | 'ADJUSTMENT'
    | 'REDEMPTION';
  /** Learning record, case, activity, redemption, or the entry that is reversed. */
  readonly sourceId: string;
  /** All credits ever earned, net of reversals; redemptions do not lower it. Unit: credits. */
  readonly lifetime: number;
  /** Credits of the calendar year of the entry, net of reversals. Unit: credits. */
  readonly yearToDate: number;
  /** `lifetime` by kind of credits. */
  readonly byType: {
    /** Mandatory credits. Unit: credits. */
    readonly mandatory: number;
    /** Elective credits. Unit: credits. */
    readonly elective: number;
    /** Practice credits. Unit: credits. */
    readonly practice: number;
  };
  /** `lifetime` by category of course; credits without a category are left out. */
  readonly byCategory: {
    /** Credits of this category. Unit: credits. */
    readonly [k: string]: number;
  };
  /** Credits that can be exchanged now; negative after a reversal of credits already spent. Unit: credits. */
  readonly redeemable: number;
  /** Rises with each entry of the account. */
  readonly accountRevision: number;
}

/** All items of the onboarding credit list are done. */
export interface OnboardingCompletedV1 {
  /** The employee whom the event is about. */
  readonly employeeId: string;
  /** Credits earned by items of the list. Unit: credits. */
  readonly earned: number;
  /** Credits that the list asks for. Unit: credits. */
  readonly required: number;
  /** The items. */
  readonly items: readonly {
    /** Code of the item's course. */
    readonly code: string;
    /** Credits of the item. Unit: credits. */
    readonly credits: number;
    /** When the item was done. */
    readonly doneAt: string;
  }[];
  /** When the last item was done. */
  readonly completedAt: string;
}

/** A practice task was given to an employee after a course. */
export interface PracticeTaskAssignedV1 {
  /** The practice task. */
  readonly taskId: string;
  /** Learning record that the task follows. */
  readonly recordId: string;
  /** The course. */
  readonly courseId: string;
  /** The employee whom the event is about. */
  readonly employeeId: string;
  /** Direct manager at that time; null for the head of the company. */
  readonly managerId: string | null;
  /** Title of the task, from the catalogue. */
  readonly title: string;
  /** When it was assigned. */
  readonly assignedAt: string;
  /** When it has to be handed in. */
  readonly dueAt: string;
}

/** An employee handed in a practice task; what was written stays with training. The employee is in the envelope's `subject`. */
export interface PracticeTaskSubmittedV1 {
  /** The practice task. */
  readonly taskId: string;
  /** Learning record that the task follows. */
  readonly recordId: string;
  /** The course. */
  readonly courseId: string;
  /** Direct manager at that time; null for the head of the company. */
  readonly managerId: string | null;
  /** Number of the submission, from 1. */
  readonly submissionNo: number;
  /** When it was handed in. */
  readonly submittedAt: string;
}

/** A case was approved as effective, or its approval was taken back. */
export interface KnowledgeCaseApprovedV1 {
  /** The case. */
  readonly caseId: string;
  /** Kind of case. */
  readonly kind: 'SHOPFLOOR_SOLUTION' | 'PRACTICE_CASE' | 'TEAM_IMPROVEMENT' | 'EXCELLENT_CASE';
  /** Author of the case. */
  readonly authorId: string;
  /** Who approved it or took the approval back. */
  readonly approverId: string;
  /** Role in which it was approved, for example `DEPARTMENT_MANAGER`. */
  readonly approverRole: string;
  /** Course that the case applies. */
  readonly courseId?: string;
  /** When it was approved, or the approval taken back. */
  readonly approvedAt: string;
  /** True when the approval was taken back. */
  readonly withdrawn: boolean;
}

/** A case was adopted into the knowledge base, or removed from it. */
export interface KnowledgeCaseAdoptedV1 {
  /** The case. */
  readonly caseId: string;
  /** Kind of case. */
  readonly kind: 'SHOPFLOOR_SOLUTION' | 'PRACTICE_CASE' | 'TEAM_IMPROVEMENT' | 'EXCELLENT_CASE';
  /** Title under which the knowledge base lists it. */
  readonly title: string;
  /** Author of the case. */
  readonly authorId: string;
  /** Course that the case applies. */
  readonly courseId?: string;
  /** Training effect that led to its nomination. */
  readonly effectId?: string;
  /** What the case achieved. */
  readonly result?: readonly {
    /** Code of the metric definition, for example `SALES_AMOUNT`; some carry a suffix after a colon. */
    readonly code: string;
    /** Value before. Unit: unit of the metric. */
    readonly before: number;
    /** Value after. Unit: unit of the metric. */
    readonly after: number;
    /** Relative change, positive when it is better. Unit: %. */
    readonly pct: number;
  }[];
  /** When it was adopted, or removed. */
  readonly adoptedAt: string;
  /** Who reviewed it. */
  readonly reviewerId: string;
  /** True when it was removed again. */
  readonly withdrawn: boolean;
}

/** An internal trainer delivered a session. The trainer is in the envelope's `subject`. */
export interface TrainerSessionDeliveredV1 {
  /** The session. */
  readonly sessionId: string;
  /** Training project of the session. */
  readonly projectId: string;
  /** Topic, from the catalogue. */
  readonly topic: string;
  /** Day of the session, in company dates. */
  readonly date: string;
  /** Hours delivered. Unit: class hours. */
  readonly hours: number;
  /** Rating by the participants. Unit: points (0-100). */
  readonly rating?: number;
  /** True when the session was reported by mistake. */
  readonly annulled: boolean;
}

/** The catalogue entry of a course in its newest version. */
export interface CoursePublishedV1 {
  /** The course. */
  readonly courseId: string;
  /** Code of the course. */
  readonly code: string;
  /** Category of the course. */
  readonly category: string;
  /** Kind of credits that it pays. */
  readonly creditType: 'MANDATORY' | 'ELECTIVE' | 'PRACTICE';
  /** Credits that it pays. Unit: credits. */
  readonly credits: number;
  /** Learning volume. Unit: class hours. */
  readonly classHours: number;
  /** Days that a learner needs as a rule. Unit: days. */
  readonly estimatedDays: number;
  /** Skills that it builds. */
  readonly skills: readonly {
    /** The skill. */
    readonly skillId: string;
    /** Level of the skill. */
    readonly level: number;
  }[];
  /** Positions for which it is mandatory. */
  readonly mandatoryForPositionIds: readonly string[];
  /** Departments for which it is mandatory. */
  readonly mandatoryForDepartmentIds: readonly string[];
  /** Courses that continue it. */
  readonly followUpCourseIds: readonly string[];
  /** Months after which it has to be renewed; absent when it stays valid. Unit: months. */
  readonly validMonths?: number;
  /** Whether a practice task follows. */
  readonly requiresPracticeTask: boolean;
  /** Version of the course; the highest one counts. */
  readonly version: number;
  /** State of the course. */
  readonly status: 'PUBLISHED' | 'UNDER_REVIEW' | 'RETIRED';
  /** First day of this version, in company dates. */
  readonly effectiveFrom: string;
}

/** A course was recommended to an employee, who is in the envelope's `subject`. */
export interface CourseRecommendedV1 {
  /** The recommendation. */
  readonly recommendationId: string;
  /** The course. */
  readonly courseId: string;
  /** Why it was recommended. */
  readonly reason: 'GOAL_GAP' | 'PATH_NEXT_STEP' | 'PROFILE' | 'INTEREST' | 'NEED_ALERT' | 'STORY';
  /** The reason in figures and catalogue titles, made by a template. */
  readonly explanation: string;
  /** How well it fits; higher is better. */
  readonly score: number;
}

/** Something changed in the performance data: metric readings, a quarterly score, or an entry of the performance archive. The employee or group is in the envelope's `subject`. */
export type PerformanceUpdatedV1 = MetricUpdated | ScoreUpdated | ArchiveUpdated;

/** Readings of one subject and one period. */
export interface MetricUpdated {
  /** Which of the three shapes this message has. */
  readonly kind: 'METRIC';
  /** System from which the figures came; `performance` for what this service computed. */
  readonly sourceSystem: string;
  /** Record in that system; a trace. */
  readonly sourceRecordId: string;
  /** Rises with each new statement about the same thing; the highest one counts. */
  readonly revision: number;
  /** Delivery in which it came. */
  readonly batchId?: string;
  /** Whose figures these are. */
  readonly subjectType: 'EMPLOYEE' | 'TEAM' | 'DEPARTMENT' | 'STORE' | 'PRODUCTION_LINE';
  /** The employee or the unit. */
  readonly subjectId: string;
  /** The employee, when the subject is one. */
  readonly employeeId?: string;
  /** The calendar period of the readings. */
  readonly period: {
    /** Length of the period. */
    readonly type: 'MONTH' | 'QUARTER' | 'YEAR';
    /** First day of the period, in company dates. */
    readonly start: string;
    /** Last day of the period, included. */
    readonly end: string;
  };
  /** WITHDRAWN when the source took the readings back; the figures are then the last known ones. */
  readonly status?: 'ACTIVE' | 'WITHDRAWN';
  /** The readings; no code twice. */
  readonly metrics: readonly {
    /** Code of the metric definition, for example `SALES_AMOUNT`; some carry a suffix after a colon. */
    readonly code: string;
    /** The value. Unit: unit of the metric. */
    readonly value: number;
    /** Unit of the figures: an ISO 4217 code for money (in major units), otherwise literally the unit of the metric definition. */
    readonly unit: string;
    /** Denominator of a rate, for weighted means. */
    readonly weight?: number;
  }[];
}
/** The score of one employee and quarter as it stands now. */
export interface ScoreUpdated {
  /** Which of the three shapes this message has. */
  readonly kind: 'SCORE';
  /** System from which the figures came; `performance` for what this service computed. */
  readonly sourceSystem: string;
  /** Record in that system; a trace. */
  readonly sourceRecordId: string;
  /** Rises with each new statement about the same thing; the highest one counts. */
  readonly revision: number;
  /** Delivery in which it came. */
  readonly batchId?: string;
  /** The quarter, for example `Q:2025-3`. */
  readonly quarter: string;
  /** Score of the regular items. Unit: points (0-100). */
  readonly baseScore: number;
  /** Weight that training added. Unit: %. */
  readonly trainingWeightPct: number;
  /** Score after the training weight. Unit: points (0-100). */
  readonly finalScore: number;
  /** Grade of the final score. */
  readonly grade: 'EXCELLENT' | 'GOOD' | 'MEETS' | 'BELOW';
  /** Whether the quarter is closed. */
  readonly locked: boolean;
}
/** A new entry of the performance archive; its text is read through the graph. */
export interface ArchiveUpdated {
  /** Which of the three shapes this message has. */
  readonly kind: 'ARCHIVE';
  /** System from which the figures came; `performance` for what this service computed. */
  readonly sourceSystem: string;
  /** Record in that system; a trace. */
  readonly sourceRecordId: string;
  /** Rises with each new statement about the same thing; the highest one counts. */
  readonly revision: number;
  /** Delivery in which it came. */
  readonly batchId?: string;
  /** The entry. */
  readonly entryId: string;
  /** Kind of entry. */
  readonly entryKind:
    | 'TRAINING_RESULT'
    | 'TRAINING_CONTRIBUTION'
    | 'QUARTERLY_SCORE'
    | 'PROJECT_CONTRIBUTION'
    | 'CUSTOMER_FEEDBACK'
    | 'CAPABILITY_UPLIFT'
    | 'NOTE';
  /** What the entry rests on. */
  readonly refs: readonly string[];
  /** Course concerned. */
  readonly courseId?: string;
  /** A metric that changed. */
  readonly metric?: {
    /** Code of the metric definition, for example `SALES_AMOUNT`; some carry a suffix after a colon. */
    readonly code: string;
    /** Value before. Unit: unit of the metric. */
    readonly before: number;
    /** Value after. Unit: unit of the metric. */
    readonly after: number;
    /** Relative change, positive when it is better. Unit: %. */
    readonly pct: number;
  };
  /** Figure of the entry, for example a score. */
  readonly value?: number;
}

/** A manager evaluated a practice task. The employee is in the envelope's `subject`; the comment stays with performance. */
export interface PracticeEvaluatedV1 {
  /** The evaluation. */
  readonly evaluationId: string;
  /** The practice task. */
  readonly taskId: string;
  /** Learning record that the task follows. */
  readonly recordId: string;
  /** The course. */
  readonly courseId: string;
  /** Number of the submission that was evaluated. */
  readonly submissionNo: number;
  /** Who evaluated. */
  readonly evaluatorId: string;
  /** PASS, or RETURN for another submission. */
  readonly verdict: 'PASS' | 'RETURN';
  /** Practice-application score; always given with PASS. Unit: points (0-100). */
  readonly score?: number;
  /** When it was evaluated. */
  readonly evaluatedAt: string;
}

/** The effect of one completed course on performance was graded, or graded anew with a higher `revision`. The employee is in the envelope's `subject`. */
export interface TrainingEffectEvaluatedV1 {
  /** The training effect. */
  readonly effectId: string;
  /** Learning record of the completion. */
  readonly recordId: string;
  /** The course. */
  readonly courseId: string;
  /** Attempt that was tracked. */
  readonly attempt: number;
  /** The policy version that decided. */
  readonly policy: {
    /** Key of the policy. */
    readonly key: string;
    /** Version of the policy. */
    readonly version: number;
  };
  /** Whose metrics were compared. */
  readonly subjectType: 'EMPLOYEE' | 'TEAM' | 'DEPARTMENT' | 'STORE' | 'PRODUCTION_LINE';
  /** The employee or the unit. */
  readonly subjectId: string;
  /** Window before the course. */
  readonly baseline: {
    /** First day, in company dates. */
    readonly start: string;
    /** Last day, included. */
    readonly end: string;
  };
  /** Window after the course. */
  readonly window: {
    /** First day, in company dates. */
    readonly start: string;
    /** Last day, included. */
    readonly end: string;
  };
  /** The metrics of the policy. */
  readonly improvements: readonly {
    /** Code of the metric definition, for example `SALES_AMOUNT`; some carry a suffix after a colon. */
    readonly code: string;
    /** Unit of the figures: an ISO 4217 code for money (in major units), otherwise literally the unit of the metric definition. */
    readonly unit: string;
    /** Figure of the baseline; null when a month is missing. Unit: unit of the metric. */
    readonly before: number | null;
    /** Figure of the window; null when a month is missing. Unit: unit of the metric. */
    readonly after: number | null;
    /** Relative change, positive when it is better; null when it cannot be computed. Unit: %. */
    readonly pct: number | null;
  }[];
  /** The verdict. */
  readonly grade:
    | 'EXCELLENT'
    | 'STANDARD'
    | 'BELOW_TARGET'
    | 'EFFECTIVE'
    | 'PARTIAL'
    | 'NO_CHANGE'
    | 'NONE'
    | 'INSUFFICIENT_DATA';
  /** Why no verdict was possible; given with INSUFFICIENT_DATA. */
  readonly insufficientReason?: 'MISSING_MONTHS' | 'ZERO_BASELINE' | 'MOVED' | 'MIXED_CURRENCY';
  /** Contribution of the course to performance; null when it cannot be computed. Unit: %. */
  readonly contributionPct: number | null;
  /** Weight that it adds to the quarterly score. Unit: %. */
  readonly scoreWeightPct: number;
  /** Whether a case is to be nominated for the knowledge base. */
  readonly nominateCase: boolean;
  /** Quarter in which the window ends, for example `Q:2025-3`. */
  readonly quarter: string;
  /** Whether another course tracked the same metric at the same time. */
  readonly overlap: boolean;
  /** Rises with each new verdict. */
  readonly revision: number;
}

/** An employee has to repeat a course and to file an improvement plan. */
export interface RetrainingRequiredV1 {
  /** Training effect that led to it; there is one retraining per effect. */
  readonly effectId: string;
  /** The course. */
  readonly courseId: string;
  /** The employee whom the event is about. */
  readonly employeeId: string;
  /** Number of the attempt that is due. */
  readonly nextAttempt: number;
  /** Why, as a code, for example `BELOW_TARGET`. */
  readonly reason: string;
  /** Growth that was reached. Unit: %. */
  readonly growthPct: number;
  /** The improvement plan that is due. */
  readonly improvementPlanId: string;
  /** When the improvement plan is due. */
  readonly improvementPlanDueAt: string;
}

/** An employee filed an improvement plan; what it says stays with performance. The employee is in the envelope's `subject`. */
export interface ImprovementPlanSubmittedV1 {
  /** The improvement plan. */
  readonly improvementPlanId: string;
  /** Training effect that led to it. */
  readonly effectId: string;
  /** When it was filed. */
  readonly submittedAt: string;
}

/** The placement of an employee as it stands now; the highest `revision` counts. The employee is in the envelope's `subject`. Names and addresses are read through the graph. */
export interface EmployeeChangedV1 {
  /** What happened. */
  readonly change: 'HIRED' | 'REGULARISED' | 'PROMOTED' | 'TRANSFERRED' | 'LEFT' | 'UPDATED';
  /** The placement after the change. */
  readonly employee: {
    /** Employee number, `E-` and four digits; inbound messages may use it. */
    readonly employeeNo: string;
    /** Department. */
    readonly departmentId: string;
    /** Position. */
    readonly positionId: string;
    /** Direct manager at that time; null for the head of the company. */
    readonly managerId: string | null;
    /** Job grade. */
    readonly jobGrade: string;
    /** First day of employment, in company dates. */
    readonly hireDate: string;
    /** Employment status. */
    readonly employmentStatus: 'PROBATION' | 'REGULAR' | 'SUSPENDED' | 'LEFT';
    /** All placements, oldest first. */
    readonly assignments: readonly {
      /** Department. */
      readonly departmentId: string;
      /** Position. */
      readonly positionId: string;
      /** First day, in company dates. */
      readonly from: string;
      /** Last day, included; absent while it lasts. */
      readonly to?: string;
    }[];
  };
  /** First day of the change, in company dates. */
  readonly effectiveFrom: string;
  /** Rises with each change of the employee. */
  readonly revision: number;
}

/** A department, store, line or team as it stands now; the highest `revision` counts. */
export interface DepartmentChangedV1 {
  /** The department. */
  readonly departmentId: string;
  /** Code of the department; inbound messages may use it. */
  readonly code: string;
  /** Name of the department. */
  readonly name: string;
  /** Kind of unit. */
  readonly kind: 'HQ' | 'DIVISION' | 'STORE' | 'PLANT' | 'PRODUCTION_LINE' | 'TEAM';
  /** Unit above; absent for the company itself. */
  readonly parentId?: string;
  /** Who leads it; absent while nobody does. */
  readonly managerId?: string;
  /** False when it was closed. */
  readonly active: boolean;
  /** Rises with each change. */
  readonly revision: number;
}

/** A position as it stands now; the highest `revision` counts. */
export interface PositionChangedV1 {
  /** The position. */
  readonly positionId: string;
  /** Code of the position. */
  readonly code: string;
  /** Name of the position. */
  readonly name: string;
  /** Family of positions. */
  readonly family: string;
  /** Job grade. */
  readonly jobGrade: string;
  /** Competency model. */
  readonly competencies: readonly {
    /** The skill. */
    readonly skillId: string;
    /** Level that is required. */
    readonly requiredLevel: number;
  }[];
  /** Positions to which it may lead. */
  readonly nextPositionIds: readonly string[];
  /** False when it was closed. */
  readonly active: boolean;
  /** Rises with each change. */
  readonly revision: number;
}

/** The progress of an employee on a promotion path changed. The employee is in the envelope's `subject`. */
export interface PromotionProgressChangedV1 {
  /** The promotion path. */
  readonly pathId: string;
  /** Position at its end. */
  readonly targetPositionId: string;
  /** Progress over the requirements. Unit: %. */
  readonly pct: number;
  /** Requirements that are met. */
  readonly metRequirements: number;
  /** Requirements of the path. */
  readonly totalRequirements: number;
  /** Courses still to be done, by id in path order. */
  readonly remainingCourses: readonly string[];
  /** Days that they need as a rule. Unit: days. */
  readonly remainingDays: number;
  /** Course whose completion moved it. */
  readonly lastCompletedCourseId?: string;
  /** Course that comes next. */
  readonly nextCourseId?: string;
}

/** The eligibility of an employee for a position changed. The employee is in the envelope's `subject`. */
export interface PromotionEligibilityChangedV1 {
  /** The position. */
  readonly targetPositionId: string;
  /** State before. */
  readonly from: 'NOT_ELIGIBLE' | 'ELIGIBLE' | 'APPLIED' | 'PROMOTED' | 'LAPSED' | 'REVOKED';
  /** State now. */
  readonly to: 'NOT_ELIGIBLE' | 'ELIGIBLE' | 'APPLIED' | 'PROMOTED' | 'LAPSED' | 'REVOKED';
  /** Requirements that are not met; empty when eligible. */
  readonly unmet: readonly {
    /** The requirement. */
    readonly requirementId: string;
    /** Kind of requirement. */
    readonly kind:
      | 'MANDATORY_COMPLETE'
      | 'CREDIT_TOTAL'
      | 'CREDIT_BY_TYPE'
      | 'CREDIT_CATEGORY_SHARE'
      | 'COURSE_EXAM'
      | 'COURSE_PRACTICE_SCORE'
      | 'CASE_APPROVED'
      | 'CERTIFICATE'
      | 'SKILL_LEVEL'
      | 'PERFORMANCE_MIN'
      | 'TENURE_MIN';
    /** What the employee has, in the unit of the requirement. */
    readonly current?: number;
    /** What is required, in the unit of the requirement. */
    readonly required?: number;
    /** What is missing, in the unit of the requirement. */
    readonly missing?: number;
  }[];
  /** The policy version that decided. */
  readonly policy: {
    /** Key of the policy. */
    readonly key: string;
    /** Version of the policy. */
    readonly version: number;
  };
  /** Rises with each change. */
  readonly revision: number;
}

/** The requirements of a position in their newest version. */
export interface PromotionPolicyPublishedV1 {
  /** The position. */
  readonly targetPositionId: string;
  /** Version of the policy; the highest one counts from its first day on. */
  readonly version: number;
  /** The requirements. */
  readonly requirements: readonly {
    /** The requirement. */
    readonly requirementId: string;
    /** Kind of requirement; it decides which of the other fields are given. */
    readonly kind:
      | 'MANDATORY_COMPLETE'
      | 'CREDIT_TOTAL'
      | 'CREDIT_BY_TYPE'
      | 'CREDIT_CATEGORY_SHARE'
      | 'COURSE_EXAM'
      | 'COURSE_PRACTICE_SCORE'
      | 'CASE_APPROVED'
      | 'CERTIFICATE'
      | 'SKILL_LEVEL'
      | 'PERFORMANCE_MIN'
      | 'TENURE_MIN';
    /** Whether the review cannot be entered without it. */
    readonly hardGate: boolean;
    /** The limit: credits, percent, score, number of cases, level or months, by kind. */
    readonly limit?: {
      /** How a figure is compared with the value. */
      readonly operator: 'GT' | 'GTE' | 'LT' | 'LTE';
      /** The limit. Unit: by kind. */
      readonly value: number;
    };
    /** CREDIT_BY_TYPE: kind of credits. */
    readonly creditType?: 'MANDATORY' | 'ELECTIVE' | 'PRACTICE';
    /** CREDIT_CATEGORY_SHARE: category of course. */
    readonly category?: string;
    /** CREDIT_CATEGORY_SHARE: what the share is taken of. */
    readonly base?: 'ACCUMULATED' | 'REQUIRED_TOTAL';
    /** COURSE_EXAM, COURSE_PRACTICE_SCORE: the courses. */
    readonly courseIds?: readonly string[];
    /** CASE_APPROVED: kind of case. */
    readonly caseKind?: 'SHOPFLOOR_SOLUTION' | 'PRACTICE_CASE' | 'TEAM_IMPROVEMENT' | 'EXCELLENT_CASE';
    /** CASE_APPROVED: role that has to approve. */
    readonly approverRole?: string;
    /** CERTIFICATE: type of certificate. */
    readonly certificateType?: string;
    /** SKILL_LEVEL: the skill. */
    readonly skillId?: string;
    /** PERFORMANCE_MIN: lowest grade. */
    readonly grade?: 'EXCELLENT' | 'GOOD' | 'MEETS' | 'BELOW';
    /** PERFORMANCE_MIN: number of quarters. */
    readonly quarters?: number;
  }[];
  /** First day of this version, in company dates. */
  readonly effectiveFrom: string;
}

/** What an outside performance system sends: metric readings, a base score, or an archive entry. Strings are codes and ids of at most 64 characters; there is no free text. Unknown fields are ignored. */
export type PerformanceUpdatedInboundV1 = InboundMetric | InboundScore | InboundArchive;

/** Figures of one subject and one calendar period; each is judged alone. */
export interface InboundMetric {
  /** Which of the three shapes this message has. */
  readonly kind: 'METRIC';
  /** The sending system as it is registered. */
  readonly sourceSystem: string;
  /** Rises with each new statement about the same business key; the highest one counts. */
  readonly revision: number;
  /** WITHDRAWN takes back what this revision names; ACTIVE when absent. */
  readonly status?: 'ACTIVE' | 'WITHDRAWN';
  /** Why it was corrected or withdrawn, as a code. */
  readonly reason?: string;
  /** Delivery to which the message belongs, unique per source. */
  readonly batchId?: string;
  /** Record in the sending system; a trace. */
  readonly sourceRecordId?: string;
  /** Whose figures these are. */
  readonly subjectType: 'EMPLOYEE' | 'TEAM' | 'DEPARTMENT' | 'STORE' | 'PRODUCTION_LINE';
  /** The subject by the name that the system is registered to use: employee number or id, unit code or id. Also the Kafka key (`TYPE:name` for units). */
  readonly subjectId: string;
  /** A whole calendar period. */
  readonly period: {
    /** Length of the period. */
    readonly type: 'MONTH' | 'QUARTER' | 'YEAR';
    /** First day of the period, in company dates. */
    readonly start: string;
    /** Last day of the period, included. */
    readonly end: string;
  };
  /** The figures; no code twice. */
  readonly metrics: readonly {
    /** Code of the metric definition, for example `SALES_AMOUNT`. */
    readonly code: string;
    /** The value; money in major units with at most the decimals of the currency. Unit: see unit. */
    readonly value?: number;
    /** ISO 4217 code for money, otherwise literally the unit of the metric definition. */
    readonly unit?: string;
    /** Denominator of a rate, for weighted means. */
    readonly weight?: number;
  }[];
}
/** The base score of one employee and quarter; weight, final score and grade are computed here. */
export interface InboundScore {
  /** Which of the three shapes this message has. */
  readonly kind: 'SCORE';
  /** The sending system as it is registered. */
  readonly sourceSystem: string;
  /** Rises with each new statement about the same business key; the highest one counts. */
  readonly revision: number;
  /** WITHDRAWN takes back what this revision names; ACTIVE when absent. */
  readonly status?: 'ACTIVE' | 'WITHDRAWN';
  /** Why it was corrected or withdrawn, as a code. */
  readonly reason?: string;
  /** Delivery to which the message belongs, unique per source. */
  readonly batchId?: string;
  /** Record in the sending system; a trace. */
  readonly sourceRecordId?: string;
  /** The employee, by number or id as the system is registered. Also the Kafka key. */
  readonly subjectId: string;
  /** The quarter, for example `Q:2025-3`. */
  readonly quarter: string;
  /** Score of the regular items; required unless the message is WITHDRAWN. Unit: points (0-100). */
  readonly baseScore?: number;
}
/** An entry for the performance archive of one employee. */
export interface InboundArchive {
  /** Which of the three shapes this message has. */
  readonly kind: 'ARCHIVE';
  /** The sending system as it is registered. */
  readonly sourceSystem: string;
  /** Rises with each new statement about the same business key; the highest one counts. */
  readonly revision: number;
  /** WITHDRAWN takes back what this revision names; ACTIVE when absent. */
  readonly status?: 'ACTIVE' | 'WITHDRAWN';
  /** Why it was corrected or withdrawn, as a code. */
  readonly reason?: string;
  /** Delivery to which the message belongs, unique per source. */
  readonly batchId?: string;
  /** Record in the sending system; names the entry in later revisions. */
  readonly sourceRecordId: string;
  /** The employee, by number or id as the system is registered. Also the Kafka key. */
  readonly subjectId: string;
  /** Kind of entry. */
  readonly entryKind: 'PROJECT_CONTRIBUTION' | 'CUSTOMER_FEEDBACK';
  /** Day of the contribution or feedback, in company dates. */
  readonly date: string;
  /** What the entry rests on. */
  readonly refs?: readonly string[];
  /** Course concerned. */
  readonly courseId?: string;
  /** Figure of the entry, for example a rating. */
  readonly value?: number;
  /** A metric that changed. */
  readonly metric?: {
    /** Code of the metric definition. */
    readonly code: string;
    /** Value before. Unit: unit of the metric. */
    readonly before: number;
    /** Value after. Unit: unit of the metric. */
    readonly after: number;
    /** Relative change, positive when it is better. Unit: %. */
    readonly pct: number;
  };
}

/** The payload of each contract by its name. */
export interface EventData {
  readonly 'training-completed.v1': TrainingCompletedV1;
  readonly 'credits-earned.v1': CreditsEarnedV1;
  readonly 'onboarding-completed.v1': OnboardingCompletedV1;
  readonly 'practice-task-assigned.v1': PracticeTaskAssignedV1;
  readonly 'practice-task-submitted.v1': PracticeTaskSubmittedV1;
  readonly 'knowledge-case-approved.v1': KnowledgeCaseApprovedV1;
  readonly 'knowledge-case-adopted.v1': KnowledgeCaseAdoptedV1;
  readonly 'trainer-session-delivered.v1': TrainerSessionDeliveredV1;
  readonly 'course-published.v1': CoursePublishedV1;
  readonly 'course-recommended.v1': CourseRecommendedV1;
  readonly 'performance-updated.v1': PerformanceUpdatedV1;
  readonly 'practice-evaluated.v1': PracticeEvaluatedV1;
  readonly 'training-effect-evaluated.v1': TrainingEffectEvaluatedV1;
  readonly 'retraining-required.v1': RetrainingRequiredV1;
  readonly 'improvement-plan-submitted.v1': ImprovementPlanSubmittedV1;
  readonly 'employee-changed.v1': EmployeeChangedV1;
  readonly 'department-changed.v1': DepartmentChangedV1;
  readonly 'position-changed.v1': PositionChangedV1;
  readonly 'promotion-progress-changed.v1': PromotionProgressChangedV1;
  readonly 'promotion-eligibility-changed.v1': PromotionEligibilityChangedV1;
  readonly 'promotion-policy-published.v1': PromotionPolicyPublishedV1;
  readonly 'performance-updated.inbound.v1': PerformanceUpdatedInboundV1;
}
