import { readPublicJwks } from '@ladder/identity';
import { readServiceConfig } from '@ladder/process';

const PORT = 4012;

/** Everything that performance is told from outside; the only reader of the environment. */
export const readPerformanceConfig = (environment?: NodeJS.ProcessEnv) =>
  readServiceConfig({ port: PORT, readPassportKeys: readPublicJwks }, environment);

export type PerformanceConfig = ReturnType<typeof readPerformanceConfig>;
