import { addDays } from '@ladder/figures';
import type { CompanyDate } from '@ladder/figures';

export type CareerReason = 'HIRED' | 'REGULARISED' | 'TRANSFERRED' | 'PROMOTED';

/** One stretch of a career; `from` and `to` are both included (edge case E46), an open stretch has no end. */
export interface CareerStep {
  readonly from: CompanyDate;
  readonly to: CompanyDate | null;
  readonly positionId: string;
  readonly departmentId: string;
  readonly reason: CareerReason;
}

/** Who was where, and when: what other services need of a career. */
export interface Assignment {
  readonly departmentId: string;
  readonly positionId: string;
  readonly from: CompanyDate;
  readonly to: CompanyDate | null;
}

/** Ends the open stretch the day before `step.from`. A stretch that would then have no day is replaced. */
export function withStep(history: readonly CareerStep[], step: Omit<CareerStep, 'to'>): readonly CareerStep[] {
  const kept = history.filter((earlier) => earlier.from < step.from);
  return [...closedOn(kept, addDays(step.from, -1)), { ...step, to: null }];
}

/** Ends the open stretch with `lastDay`. */
export const closedOn = (history: readonly CareerStep[], lastDay: CompanyDate): readonly CareerStep[] =>
  history.map((step) => (step.to === null || step.to > lastDay ? { ...step, to: lastDay } : step));

/** Neighbouring stretches at the same place become one, so that a regularisation does not look like a move. */
export function assignmentsOf(history: readonly CareerStep[]): readonly Assignment[] {
  const merged: Assignment[] = [];
  for (const { departmentId, positionId, from, to } of history) {
    const last = merged.at(-1);
    if (last && last.departmentId === departmentId && last.positionId === positionId) {
      merged[merged.length - 1] = { ...last, to };
    } else {
      merged.push({ departmentId, positionId, from, to });
    }
  }
  return merged;
}
