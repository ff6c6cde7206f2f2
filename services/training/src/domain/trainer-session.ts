import type { CompanyDate } from '@ladder/figures';

/** A session that an internal trainer gave. */
export interface TrainerSession {
  readonly id: string;
  /** The trainer. */
  readonly employeeId: string;
  readonly projectId: string;
  readonly topic: string;
  readonly date: CompanyDate;
  /** Class hours, in steps of 0.5. */
  readonly hours: number;
  /** Rating by the participants, 0 to 100; null when nobody rated. */
  readonly rating: number | null;
  readonly audience: string | null;
  readonly status: 'DELIVERED' | 'ANNULLED';
}
