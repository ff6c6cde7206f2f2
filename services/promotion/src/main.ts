import { createLogger, runUntilSignal } from '@ladder/process';
import { readPromotionConfig } from './config.ts';
import { startPromotion } from './service.ts';

const config = readPromotionConfig();
const log = createLogger('promotion', config.logLevel);
await runUntilSignal(log, () => startPromotion(config, log));
