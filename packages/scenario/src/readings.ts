import type { World } from './world.ts';

const TOPIC = 'performance-updated.inbound';
const SYSTEM = 'performance-system';

const lastDay = (month: string): string => {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, of, 0)).toISOString().slice(0, 10);
};

/** One message of the outside performance system, as `packages/contracts` promises it. */
const message = (employeeId: string, id: string, time: string, data: object) => ({
  key: employeeId,
  value: JSON.stringify({
    specversion: '1.0',
    id,
    source: `/external/${SYSTEM}`,
    type: 'performance-updated.v1',
    time,
    datacontenttype: 'application/json',
    data: { sourceSystem: SYSTEM, subjectId: employeeId, revision: 1, ...data },
  }),
});

export interface MonthlySales {
  readonly employeeId: string;
  readonly month: string;
  /** Yuan. */
  readonly sales: number;
  /** Customer retention in percent. */
  readonly retention: number;
}

/** Publishes monthly figures of sales people, each as soon as its month has ended. */
export const reportSales = (world: World, figures: readonly MonthlySales[]): Promise<void> =>
  world.publish(
    TOPIC,
    figures.map(({ employeeId, month, sales, retention }) =>
      message(employeeId, `${employeeId}-${month}`, `${lastDay(month)}T15:00:00Z`, {
        kind: 'METRIC',
        subjectType: 'EMPLOYEE',
        period: { type: 'MONTH', start: `${month}-01`, end: lastDay(month) },
        metrics: [
          { code: 'SALES_AMOUNT', value: sales, unit: 'CNY' },
          { code: 'CUSTOMER_RETENTION_RATE', value: retention, unit: '%' },
        ],
      }),
    ),
  );

/** Publishes the base score of a quarter. */
export const reportBaseScore = (
  world: World,
  employeeId: string,
  quarter: string,
  baseScore: number,
  time: string,
): Promise<void> =>
  world.publish(TOPIC, [
    message(employeeId, `${employeeId}-${quarter.replace(':', '')}-score`, time, { kind: 'SCORE', quarter, baseScore }),
  ]);
