import type { Threshold } from '@ladder/figures';
import { addDays, meets } from '@ladder/figures';
import Big from 'big.js';
import type { DateSpan } from './calendar-period.ts';
import type { Policy } from './policy.ts';

/** `effect.group-attribution`: percent of the tracking window for which somebody has to belong to a unit. */
export interface AttributionPolicy {
  readonly minAssignmentShare: Threshold;
}

/** A placement in time, both dates inclusive; `to` is null while it lasts. */
export interface Assignment {
  readonly departmentId: string;
  readonly from: string;
  readonly to: string | null;
}

/**
 * PF-17: the unit whose figures are attributed to an employee: the one in which he was during the whole tracking window,
 * which gives the baseline too (edge case E46); null when he moved in between.
 */
export function attributedUnit(
  assignments: readonly Assignment[],
  window: DateSpan,
  { params }: Policy<AttributionPolicy>,
): string | null {
  const days = daysOf(window);
  const units = [...new Set(assignments.map(({ departmentId }) => departmentId))];
  const shareOf = (unit: string): Big =>
    new Big(days.filter((day) => assignments.some((at) => at.departmentId === unit && covers(at, day))).length)
      .times(100)
      .div(days.length);
  const longest = units.toSorted((one, other) => shareOf(other).cmp(shareOf(one)))[0];
  return longest !== undefined && meets(shareOf(longest), params.minAssignmentShare) ? longest : null;
}

const covers = ({ from, to }: Assignment, day: string): boolean => from <= day && (to === null || day <= to);

function daysOf({ end, start }: DateSpan): string[] {
  const days: string[] = [];
  for (let day = start; day <= end; day = addDays(day, 1)) days.push(day);
  return days;
}
