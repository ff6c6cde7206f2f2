import { Temporal } from 'temporal-polyfill';

/** Instants are RFC 3339 in UTC with milliseconds, so that their text sorts as they do; dates are `YYYY-MM-DD` and months `YYYY-MM` of the company's time zone (convention 3). */
export type Instant = string;
export type CompanyDate = string;
export type Month = string;
/** A quarter's id, for example `Q:2025-3`. */
export type QuarterId = string;

export const COMPANY_TIME_ZONE = 'Asia/Shanghai';

const MILLISECONDS = { fractionalSecondDigits: 3 } as const;

/** An instant from anywhere (any offset, any precision) in the one form that is stored and compared. */
export const instantOf = (rfc3339: string): Instant => Temporal.Instant.from(rfc3339).toString(MILLISECONDS);

export const companyDate = (at: Instant, timeZone = COMPANY_TIME_ZONE): CompanyDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** First instant of a company date. */
export const startOfDate = (date: CompanyDate, timeZone = COMPANY_TIME_ZONE): Instant =>
  Temporal.PlainDate.from(date).toZonedDateTime(timeZone).toInstant().toString(MILLISECONDS);

export const addDays = (date: CompanyDate, days: number): CompanyDate =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** Clamps to the end of the month: 30 November plus three months is 28 or 29 February. */
export const addMonths = (date: CompanyDate, months: number): CompanyDate =>
  Temporal.PlainDate.from(date).add({ months }).toString();

/** The same time of day, `days` later on the company's calendar. */
export const addDaysTo = (at: Instant, days: number, timeZone = COMPANY_TIME_ZONE): Instant =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).add({ days }).toInstant().toString(MILLISECONDS);

export const monthOf = (date: CompanyDate): Month => date.slice(0, 7);

export const shiftMonth = (month: Month, months: number): Month =>
  Temporal.PlainYearMonth.from(month).add({ months }).toString();

/** `count` months, the first of them `from`. */
export const monthsFrom = (from: Month, count: number): Month[] =>
  Array.from({ length: count }, (_, index) => shiftMonth(from, index));

export const firstOfMonth = (month: Month): CompanyDate => `${month}-01`;

export const lastOfMonth = (month: Month): CompanyDate => {
  const yearMonth = Temporal.PlainYearMonth.from(month);
  return yearMonth.toPlainDate({ day: yearMonth.daysInMonth }).toString();
};

export const quarterOf = (date: CompanyDate): QuarterId =>
  `Q:${date.slice(0, 4)}-${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

export const yearOf = (date: CompanyDate): number => Number(date.slice(0, 4));

/** Whole months between two dates, for tenure. */
export const wholeMonthsBetween = (from: CompanyDate, to: CompanyDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'month' }).months;
