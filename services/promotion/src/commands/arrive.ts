import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import type { Employee } from '../domain/employee.ts';

/**
 * Somebody comes to a department and a position. What changes there at this very moment, the head or the mandatory
 * courses, takes the same turns: either the change meets him, or he is decided on again and meets the change.
 */
export async function arrive({ store }: ServiceDeps, tx: Tx, { departmentId, positionId }: Employee): Promise<void> {
  await store.turns.take(tx.session, 'DEPARTMENT', departmentId);
  await store.turns.take(tx.session, 'POSITION', positionId);
}
