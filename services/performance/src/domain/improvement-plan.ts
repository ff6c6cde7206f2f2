import type { Instant } from '@ladder/figures';

/** CLOSED: the obligation fell away, for example with the post (edge case E20). */
export type PlanStatus = 'REQUIRED' | 'SUBMITTED' | 'ACCEPTED' | 'ACHIEVED' | 'REPEATED' | 'CLOSED';
export type PlanClosing = 'POSITION_CHANGED' | 'LEFT' | 'ANNULLED' | 'NO_VERDICT';

/** What an employee owes after an effect below target, beside repeating the course. One per effect. */
export interface ImprovementPlan {
  readonly id: string;
  readonly employeeId: string;
  readonly courseId: string;
  readonly effectId: string;
  /** The attempt whose effect was below target. */
  readonly attempt: number;
  /** Attempts in a row that failed, this one included. */
  readonly failedAttempts: number;
  /** From the third failed attempt on HR is involved. */
  readonly isEscalated: boolean;
  readonly status: PlanStatus;
  readonly causes: readonly string[];
  readonly actions: readonly string[];
  readonly dueAt: Instant;
  readonly submittedAt: Instant | null;
  /** The later effect that made it ACHIEVED or REPEATED; null when none did. */
  readonly settledBy: string | null;
  readonly closedBecause: PlanClosing | null;
}

/** Whether the employee still has to reach the target. */
export const isOpenPlan = ({ status }: ImprovementPlan): boolean =>
  status === 'REQUIRED' || status === 'SUBMITTED' || status === 'ACCEPTED';
