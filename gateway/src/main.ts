import { createLogger, runUntilSignal } from '@ladder/process';
import { readGatewayConfig } from './config.ts';
import { startGateway } from './server.ts';

await runUntilSignal(createLogger('gateway'), () => startGateway(readGatewayConfig()));
