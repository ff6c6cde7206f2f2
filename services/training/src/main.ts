import { createLogger, runUntilSignal } from '@ladder/process';
import { readTrainingConfig } from './config.ts';
import { startTraining } from './service.ts';

const config = readTrainingConfig();
const log = createLogger('training', config.logLevel);
await runUntilSignal(log, () => startTraining(config, log));
