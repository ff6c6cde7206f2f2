import type { Handler } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import { departmentChanged } from './department-changed.ts';
import { employeeChanged } from './employee-changed.ts';
import { knowledgeCaseAdopted } from './knowledge-case-adopted.ts';
import { performanceUpdated } from './performance-updated.ts';
import { trainerSessionDelivered } from './trainer-session-delivered.ts';
import { trainingCompleted } from './training-completed.ts';

/** Every event that recognition listens to. */
export const handlers: readonly Handler<ServiceDeps>[] = [
  departmentChanged,
  employeeChanged,
  knowledgeCaseAdopted,
  performanceUpdated,
  trainerSessionDelivered,
  trainingCompleted,
];
