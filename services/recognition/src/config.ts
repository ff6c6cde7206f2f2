import { readPublicJwks } from '@ladder/identity';
import { readServiceConfig } from '@ladder/process';

const PORT = 4014;

/** Everything that recognition is told from outside; the only reader of the environment. */
export const readRecognitionConfig = (environment?: NodeJS.ProcessEnv) =>
  readServiceConfig({ port: PORT, readPassportKeys: readPublicJwks }, environment);

export type RecognitionConfig = ReturnType<typeof readRecognitionConfig>;
