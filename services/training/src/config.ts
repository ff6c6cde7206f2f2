import { readPublicJwks } from '@ladder/identity';
import { readServiceConfig } from '@ladder/process';

const PORT = 4011;

/** Everything that training is told from outside; the only reader of the environment. */
export const readTrainingConfig = (environment?: NodeJS.ProcessEnv) =>
  readServiceConfig({ port: PORT, readPassportKeys: readPublicJwks }, environment);

export type TrainingConfig = ReturnType<typeof readTrainingConfig>;
