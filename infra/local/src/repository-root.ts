import { resolve } from 'node:path';

/** The folder of the checkout that this launcher belongs to. */
export const repositoryRoot = resolve(import.meta.dirname, '../../..');
