import { accept, reject } from '@ladder/decision';
import type { Decision } from '@ladder/decision';
import type { IndicatorCode } from './indicator.ts';
import type { Policy } from './policy.ts';

export interface StatisticsPolicy {
  readonly manualEntry: boolean;
}

/** What somebody would like to write into an award. */
export interface IndicatorEntry {
  readonly employeeId: string;
  readonly indicator: IndicatorCode;
  readonly value: number;
}

/** RC-06: indicators are counted from events alone; what is typed in by hand is refused. */
export const enterIndicator = (
  entry: IndicatorEntry,
  { params }: Policy<StatisticsPolicy>,
): Decision<IndicatorEntry, never, 'INDICATOR_NOT_BY_HAND'> =>
  params.manualEntry ? accept(entry) : reject('INDICATOR_NOT_BY_HAND', { ...entry });
