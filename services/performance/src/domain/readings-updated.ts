import type { NewEvent } from '@ladder/contracts';
import type { Instant } from '@ladder/figures';
import { majorUnitsOf } from './currency.ts';
import { known } from './known.ts';
import { metricDefinition } from './metric-definition.ts';
import type { MetricReading } from './metric-reading.ts';

/** An accepted statement; `superseded` is the one that counted before. */
export interface AcceptedReading {
  readonly stated: MetricReading;
  readonly superseded: MetricReading | null;
}

/**
 * PF-16: what the platform learns of the accepted readings of one message; `messageId` is the trace when the sender
 * gave none. A withdrawal repeats the last known figures, and is not told where nobody knew one: then null.
 */
export function readingsUpdated(
  accepted: readonly AcceptedReading[],
  messageId: string,
  at: Instant,
): NewEvent<'performance-updated.v1'> | null {
  const [first] = accepted;
  const metrics = accepted.flatMap(({ stated, superseded }) => {
    const figure = stated.status === 'WITHDRAWN' ? superseded : stated;
    return figure === null ? [] : metricOf(figure);
  });
  if (first === undefined || metrics.length === 0) return null;
  const { batchId, period, revision, sourceRecordId, sourceSystem, status, subjectId, subjectType } = first.stated;
  return {
    type: 'performance-updated.v1',
    key: subjectType === 'EMPLOYEE' ? subjectId : `${subjectType}:${subjectId}`,
    time: at,
    data: {
      kind: 'METRIC',
      sourceSystem,
      sourceRecordId: sourceRecordId ?? messageId,
      revision,
      subjectType,
      subjectId,
      period,
      status,
      metrics,
      ...known({ batchId, employeeId: subjectType === 'EMPLOYEE' ? subjectId : null }),
    },
  };
}

function metricOf({ metricCode, unit, value, weight }: MetricReading) {
  if (value === null || unit === null) return [];
  const isMoney = metricDefinition(metricCode)?.unit === 'MONEY';
  return [
    { code: metricCode, value: isMoney ? majorUnitsOf(value, unit).toNumber() : value, unit, ...known({ weight }) },
  ];
}
