import { readFileSync } from 'node:fs';
import type { EventData, InboundMetric, InboundScore } from '@ladder/contracts';
import { named, type Rig, run } from '@ladder/rig';

const EXAMPLES = new URL(
  '../../../packages/contracts/events/external/examples/performance-updated.inbound.v1/',
  import.meta.url,
);
export const INBOUND = 'performance-updated.inbound';
const SYSTEM = 'performance-system';

/** A message that the contract promises, as an outside system would send it. */
export const exampleOf = (name: string): string => readFileSync(new URL(`${name}.json`, EXAMPLES), 'utf8');

let messages = 0;

/** A message of the outside system; the same id again is the same message again. */
export function messageOf(
  data: object,
  envelope: { readonly id?: string; readonly source?: string; readonly mode?: string } = {},
): string {
  messages += 1;
  return JSON.stringify({
    specversion: '1.0',
    id: `m-${messages}-${run}`,
    source: `/external/${SYSTEM}`,
    type: 'performance-updated.v1',
    time: '2025-10-08T10:00:00Z',
    ...envelope,
    data: { sourceSystem: SYSTEM, revision: 1, ...data },
  });
}

const lastDay = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

/** One month of a sales representative: yuan, and retention in percent. */
export const salesOf = (subjectId: string, month: string, sales: number, retention: number, other = {}): object =>
  ({
    kind: 'METRIC',
    sourceSystem: SYSTEM,
    revision: 1,
    subjectType: 'EMPLOYEE',
    subjectId,
    period: { type: 'MONTH', start: `${month}-01`, end: lastDay(month) },
    metrics: [
      { code: 'SALES_AMOUNT', value: sales, unit: 'CNY' },
      { code: 'CUSTOMER_RETENTION_RATE', value: retention, unit: '%' },
    ],
    ...other,
  }) satisfies InboundMetric;

export const scoreOf = (subjectId: string, quarter: string, baseScore: number, revision = 1): object =>
  ({ kind: 'SCORE', sourceSystem: SYSTEM, revision, subjectId, quarter, baseScore }) satisfies InboundScore;

/** A negotiation course, completed in the middle of June 2025: March to May against July to September. */
export const completionOf = (
  employeeId: string,
  other: Partial<EventData['training-completed.v1']> = {},
): EventData['training-completed.v1'] => ({
  recordId: `record-${employeeId}`,
  employeeId,
  departmentId: named('sales-team-east'),
  positionId: named('sales-representative'),
  managerId: named('deng-kai'),
  courseId: 'negotiation',
  courseCode: 'NEGOTIATION',
  courseVersion: 1,
  category: 'SALES',
  creditType: 'MANDATORY',
  attempt: 1,
  enrolmentSource: 'SELF',
  trainerIds: [],
  startedAt: '2025-06-02T01:00:00.000Z',
  completedAt: '2025-06-14T08:00:00.000Z',
  classHours: 8,
  examScore: 88,
  creditsAwarded: 4,
  skills: [],
  requiresPracticeTask: true,
  revision: 1,
  status: 'COMPLETED',
  ...other,
});

export const hire = (
  rig: Rig,
  id: string,
  other: Partial<EventData['employee-changed.v1']['employee']> = {},
  revision = 1,
) =>
  rig.publish('employee-changed.v1', id, {
    change: revision === 1 ? 'HIRED' : 'UPDATED',
    employee: {
      employeeNo: `E-${id}`,
      departmentId: named('sales-team-east'),
      positionId: named('sales-representative'),
      managerId: named('deng-kai'),
      jobGrade: 'G2',
      hireDate: '2020-01-01',
      employmentStatus: 'REGULAR',
      assignments: [],
      ...other,
    },
    effectiveFrom: '2020-01-01',
    revision,
  });

export const department = (rig: Rig, id: string, managerId: string, parentId?: string, revision = 1) =>
  rig.publish('department-changed.v1', id, {
    departmentId: id,
    code: id.toUpperCase(),
    name: id,
    kind: parentId === undefined ? 'HQ' : 'TEAM',
    ...(parentId === undefined ? {} : { parentId }),
    managerId,
    active: true,
    revision,
  });
