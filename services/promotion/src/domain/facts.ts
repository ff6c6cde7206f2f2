import type { CompanyDate, CreditsTenths, Instant } from '@ladder/figures';
import type { CaseKind, CreditType, RequirementKind } from './requirement.ts';

/** Totals of one credit account at one of its revisions, in tenths of a credit. */
export interface CreditTotals {
  /** Rises with every entry of the account; the highest one is the truth (row 4). */
  readonly accountRevision: number;
  readonly lifetimeTenths: CreditsTenths;
  readonly byTypeTenths: Readonly<Record<CreditType, CreditsTenths>>;
  readonly byCategoryTenths: Readonly<Record<string, CreditsTenths>>;
}

/** One attempt at a course, as far as it was completed. */
export interface TrainingFact {
  readonly recordId: string;
  readonly courseId: string;
  readonly courseCode: string;
  readonly attempt: number;
  readonly completedAt: Instant;
  /** 0..100; null when the course has no exam */
  readonly examScore: number | null;
  readonly annulled: boolean;
  readonly revision: number;
}

/** The last word of the manager on one practice task. */
export interface PracticeFact {
  readonly taskId: string;
  readonly recordId: string;
  readonly courseId: string;
  readonly submissionNo: number;
  readonly passed: boolean;
  /** 0..100; null when the task was returned without one */
  readonly score: number | null;
  readonly evaluatedAt: Instant;
}

export interface CaseFact {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly approverId: string;
  readonly approverRole: string;
  readonly approvedAt: Instant;
  readonly withdrawn: boolean;
}

/** All that promotion knows of what one employee has done; it grows by events only. */
export interface EmployeeFacts {
  readonly employeeId: string;
  readonly credits: CreditTotals;
  /** Totals on the day when the present position began; null = nothing had been earned. */
  readonly creditsAtPositionStart: CreditTotals | null;
  readonly trainings: readonly TrainingFact[];
  readonly practices: readonly PracticeFact[];
  readonly cases: readonly CaseFact[];
}

/** What an event did to the facts. The same `facts` object means that it changed nothing. */
export interface Recorded {
  readonly facts: EmployeeFacts;
  /** Kinds of requirement that a correction of wrong source data may have taken away; empty for ordinary progress (E2). */
  readonly corrected: readonly RequirementKind[];
}

export const noCredits: CreditTotals = {
  accountRevision: 0,
  lifetimeTenths: 0,
  byTypeTenths: { MANDATORY: 0, ELECTIVE: 0, PRACTICE: 0 },
  byCategoryTenths: {},
};

export const noFacts = (employeeId: string): EmployeeFacts => ({
  employeeId,
  credits: noCredits,
  creditsAtPositionStart: null,
  trainings: [],
  practices: [],
  cases: [],
});

/** A new position starts counting anew, where a policy counts since then (creditBase SINCE_POSITION_START). */
export const startPosition = (facts: EmployeeFacts): EmployeeFacts => ({
  ...facts,
  creditsAtPositionStart: facts.credits,
});

/** Completed and not annulled. */
export const completions = (facts: EmployeeFacts): readonly TrainingFact[] =>
  facts.trainings.filter(({ annulled }) => !annulled);

/** The person whom requirements are held against. */
export interface Candidate {
  readonly facts: EmployeeFacts;
  readonly positionId: string;
  readonly departmentId: string;
  readonly hireDate: CompanyDate;
}
