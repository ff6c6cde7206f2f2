import type { PerformanceUpdatedInboundV1 } from '@ladder/contracts';
import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import type { SubjectType } from '../domain/metric-definition.ts';
import type { HeldName } from '../store/held-messages.ts';

/** Whom a message is about, by the name that its sender uses. */
export const nameOfSubject = (
  data: PerformanceUpdatedInboundV1,
): { readonly subjectType: SubjectType; readonly name: string } => ({
  subjectType: data.kind === 'METRIC' ? data.subjectType : 'EMPLOYEE',
  name: data.subjectId,
});

/** The name for which the message is held while nobody has it. */
export function heldNameOf(data: PerformanceUpdatedInboundV1): HeldName {
  const { name, subjectType } = nameOfSubject(data);
  return `${subjectType === 'EMPLOYEE' ? 'EMPLOYEE' : 'UNIT'}|${name}`;
}

/** Systems name people by id or employee number, units by id or code (specification 4.5); null when nobody has the name. */
export async function resolveSubject(
  { store }: ServiceDeps,
  tx: Tx,
  data: PerformanceUpdatedInboundV1,
): Promise<string | null> {
  const { name, subjectType } = nameOfSubject(data);
  const found =
    subjectType === 'EMPLOYEE'
      ? await store.employees.where(tx.session, { $or: [{ _id: name }, { employeeNo: name }] })
      : await store.departments.where(tx.session, { $or: [{ _id: name }, { code: name }] });
  return (found.find(({ id }) => id === name) ?? found[0])?.id ?? null;
}
