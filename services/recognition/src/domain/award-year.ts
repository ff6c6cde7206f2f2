import { companyDate, yearOf } from '@ladder/figures';
import type { CompanyDate, Instant } from '@ladder/figures';

export const MONTHS_PER_YEAR = 12;

/** Whether an instant lies in an award year of the company's calendar. */
export const isInYear = (at: Instant, year: number): boolean => yearOf(companyDate(at)) === year;

/** The day whose policies score an award year: its last one (edge case E44). */
export const policyDay = (year: number): CompanyDate => `${year}-12-31`;

/** Full calendar months of employment in a year, 0 to 12; the month of the hire counts when it was its first day (E40). */
export function fullMonthsIn(year: number, hireDate: CompanyDate): number {
  const hiredIn = yearOf(hireDate);
  if (hiredIn !== year) return hiredIn < year ? MONTHS_PER_YEAR : 0;
  const month = Number(hireDate.slice(5, 7));
  const isFirstDay = hireDate.endsWith('-01');
  return MONTHS_PER_YEAR - month + (isFirstDay ? 1 : 0);
}
