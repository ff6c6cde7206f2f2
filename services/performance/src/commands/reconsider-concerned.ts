import { companyDate } from '@ladder/figures';
import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import type { MetricReading } from '../domain/metric-reading.ts';
import { reconsiderEffect } from './reconsider-effect.ts';

/** PF-16: looks again at the effects whose baseline or window holds the month of these readings of one message. */
export async function reconsiderConcerned(
  deps: ServiceDeps,
  tx: Tx,
  readings: readonly MetricReading[],
): Promise<void> {
  const [first] = readings;
  if (first === undefined || first.period.type !== 'MONTH') return;
  const { period, subjectId, subjectType } = first;
  const concerned = await deps.store.effects.where(tx.session, {
    employeeId: { $in: await peopleOf(deps, tx, first) },
    subjectType,
    status: { $ne: 'CANCELLED' },
    'baseline.start': { $lte: period.start },
    // Before its window has ended nothing can be graded, and its look is planned.
    'window.end': { $gte: period.start, $lt: companyDate(deps.businessNow()) },
    // A unit that an effect keeps does not change any more; before the first verdict it is not known.
    subjectId: { $in: [subjectId, null] },
  });
  const isBackfill = readings.some(({ mode }) => mode === 'BACKFILL');
  for (const effect of concerned) await reconsiderEffect(deps, tx, effect, isBackfill);
}

/** Whose effects a subject's figures may decide: the person's, or those of everybody who was in the unit or heads it. */
async function peopleOf({ store }: ServiceDeps, tx: Tx, { subjectId, subjectType }: MetricReading): Promise<string[]> {
  if (subjectType === 'EMPLOYEE') return [subjectId];
  const members = await store.employees.where(tx.session, { 'assignments.departmentId': subjectId });
  const unit = await store.departments.find(tx.session, subjectId);
  return [...members.map(({ id }) => id), ...(unit?.managerId === undefined ? [] : [unit.managerId])];
}
