import { resolve } from 'node:path';

/** The folder of the repository that this file belongs to. */
export const repositoryRoot = resolve(import.meta.dirname, '../../..');
