import type { Handler } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import { departmentChanged } from './department-changed.ts';
import { employeeChanged } from './employee-changed.ts';
import { positionChanged } from './position-changed.ts';
import { practiceEvaluated } from './practice-evaluated.ts';
import { retrainingRequired } from './retraining-required.ts';
import { trainingEffectEvaluated } from './training-effect-evaluated.ts';

/** Every event that training listens to. */
export const handlers: readonly Handler<ServiceDeps>[] = [
  departmentChanged,
  employeeChanged,
  positionChanged,
  practiceEvaluated,
  retrainingRequired,
  trainingEffectEvaluated,
];
