import type { EventName } from './envelope.ts';
import { topicOf } from './topics.ts';

const KINDS = {
  employeeId: 'employee',
  departmentId: 'department',
  positionId: 'position',
  courseId: 'course',
} as const;
const UNIT_KEY = /^(?<unit>[A-Z][A-Z_]*):(?<id>.+)$/;

/**
 * The CloudEvents `subject` for a Kafka key: `xu-dan` → `employee/xu-dan`, on metric topics also `STORE:store-1` →
 * `store/store-1`.
 */
export function subjectOf(name: EventName, key: string): string {
  const kind = topicOf(name).key;
  if (kind !== 'subject') return `${KINDS[kind]}/${key}`;
  const { unit, id } = UNIT_KEY.exec(key)?.groups ?? {};
  return unit === undefined ? `employee/${key}` : `${unit.toLowerCase().replaceAll('_', '-')}/${id}`;
}

/** The id in a subject: `employee/xu-dan` → `xu-dan`. Payloads do not repeat it (specification 4.2). */
export const subjectIdOf = (envelope: { readonly subject: string }): string =>
  envelope.subject.slice(envelope.subject.indexOf('/') + 1);

/** The Kafka key of a metric topic: an employee's id as it is, a unit as `TYPE:id`. */
export const metricKey = (subjectType: string, subjectId: string): string =>
  subjectType === 'EMPLOYEE' ? subjectId : `${subjectType}:${subjectId}`;
