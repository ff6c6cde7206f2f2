import { readPublicJwks } from '@ladder/identity';
import { readServiceConfig } from '@ladder/process';

const PORT = 4013;

/** Everything that promotion is told from outside; the only reader of the environment. */
export const readPromotionConfig = (environment?: NodeJS.ProcessEnv) =>
  readServiceConfig({ port: PORT, readPassportKeys: readPublicJwks }, environment);

export type PromotionConfig = ReturnType<typeof readPromotionConfig>;
