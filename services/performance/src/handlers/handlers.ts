import type { Handler } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import { departmentChanged } from './department-changed.ts';
import { employeeChanged } from './employee-changed.ts';
import { performanceUpdatedInbound } from './performance-updated.inbound.ts';
import { practiceTaskAssigned } from './practice-task-assigned.ts';
import { practiceTaskSubmitted } from './practice-task-submitted.ts';
import { trainingCompleted } from './training-completed.ts';

/** Every event that performance listens to. */
export const handlers: readonly Handler<ServiceDeps>[] = [
  departmentChanged,
  employeeChanged,
  performanceUpdatedInbound,
  practiceTaskAssigned,
  practiceTaskSubmitted,
  trainingCompleted,
];
