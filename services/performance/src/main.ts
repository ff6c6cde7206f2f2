import { createLogger, runUntilSignal } from '@ladder/process';
import { readPerformanceConfig } from './config.ts';
import { startPerformance } from './service.ts';

const config = readPerformanceConfig();
const log = createLogger('performance', config.logLevel);
await runUntilSignal(log, () => startPerformance(config, log));
