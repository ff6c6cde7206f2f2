import type { Threshold } from '@ladder/figures';

export type CreditType = 'MANDATORY' | 'ELECTIVE' | 'PRACTICE';

export type CaseKind = 'SHOPFLOOR_SOLUTION' | 'PRACTICE_CASE' | 'TEAM_IMPROVEMENT' | 'EXCELLENT_CASE';

interface Named {
  /** Unique in its policy; what `unmet` and the graph call it. */
  readonly id: string;
  /** Without it nobody enters the review. */
  readonly hardGate: boolean;
}

/** One condition of a promotion, as policy data. Courses are named by code, credits by decimal, months and scores by number. */
export type Requirement = Named &
  (
    | { readonly kind: 'MANDATORY_COMPLETE'; readonly checkValidity: boolean }
    | { readonly kind: 'CREDIT_TOTAL'; readonly min: Threshold }
    | { readonly kind: 'CREDIT_BY_TYPE'; readonly creditType: CreditType; readonly min: Threshold }
    | {
        readonly kind: 'CREDIT_CATEGORY_SHARE';
        readonly category: string;
        /** In percent of `base`: what has been accumulated, or the minimum of the policy's CREDIT_TOTAL (PR-03). */
        readonly minPct: Threshold;
        readonly base: 'ACCUMULATED' | 'REQUIRED_TOTAL';
      }
    | {
        readonly kind: 'COURSE_EXAM';
        readonly courses: readonly string[];
        readonly minScore: Threshold;
        readonly attempt: 'BEST' | 'LATEST';
      }
    | { readonly kind: 'COURSE_PRACTICE_SCORE'; readonly courses: readonly string[]; readonly minScore: Threshold }
    | {
        readonly kind: 'CASE_APPROVED';
        readonly caseKind: CaseKind;
        readonly count: number;
        readonly approverRole: string;
      }
    | { readonly kind: 'TENURE_MIN'; readonly minMonths: Threshold }
  );

export type RequirementKind = Requirement['kind'];
export type RequirementOf<K extends RequirementKind> = Extract<Requirement, { readonly kind: K }>;

/** What a figure of a requirement is counted in; `missing` of a share is in credits of its category. */
export type RequirementUnit = 'CREDITS' | 'PERCENT' | 'COURSES' | 'CASES' | 'MONTHS';

/** How one requirement stands for one employee. */
export interface RequirementState {
  readonly requirementId: string;
  readonly kind: RequirementKind;
  readonly hardGate: boolean;
  readonly met: boolean;
  readonly unit: RequirementUnit;
  /** null where there is nothing to divide by (E37) */
  readonly current: number | null;
  readonly required: number;
  /** What is still to be added; null when no amount would do. */
  readonly missing: number | null;
  /** The courses that do not fulfil it yet, by code; for the mandatory gate by id. */
  readonly missingCourses: readonly string[];
}
