import { createLogger, runUntilSignal } from '@ladder/process';
import { readRecognitionConfig } from './config.ts';
import { startRecognition } from './service.ts';

const config = readRecognitionConfig();
const log = createLogger('recognition', config.logLevel);
await runUntilSignal(log, () => startRecognition(config, log));
