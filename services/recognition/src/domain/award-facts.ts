import type { CompanyDate, Instant, QuarterId } from '@ladder/figures';

/** One completed attempt at a course. */
export interface TrainingFact {
  readonly recordId: string;
  readonly courseId: string;
  readonly courseCode: string;
  readonly attempt: number;
  readonly enrolmentSource: string;
  readonly completedAt: Instant;
  readonly classHours: number;
  /** 0..100; null when the course has no exam */
  readonly examScore: number | null;
  readonly annulled: boolean;
  readonly revision: number;
}

/** A case that the company's knowledge base has adopted. */
export interface AdoptionFact {
  readonly caseId: string;
  readonly title: string;
  readonly courseId: string | null;
  readonly adoptedAt: Instant;
  readonly withdrawn: boolean;
}

/** One session that the employee held as an internal trainer. */
export interface SessionFact {
  readonly sessionId: string;
  readonly topic: string;
  readonly date: CompanyDate;
  readonly hours: number;
  /** 0..100; null while nobody has rated it */
  readonly rating: number | null;
  readonly annulled: boolean;
}

export interface QuarterFact {
  readonly quarter: QuarterId;
  /** 0..100 */
  readonly finalScore: number;
  readonly locked: boolean;
  readonly revision: number;
}

/** All that recognition knows of what one employee has done; it grows by events only (RC-06). */
export interface AwardFacts {
  readonly employeeId: string;
  readonly trainings: readonly TrainingFact[];
  readonly adoptions: readonly AdoptionFact[];
  readonly sessions: readonly SessionFact[];
  readonly quarters: readonly QuarterFact[];
}

export const noAwardFacts = (employeeId: string): AwardFacts => ({
  employeeId,
  trainings: [],
  adoptions: [],
  sessions: [],
  quarters: [],
});
