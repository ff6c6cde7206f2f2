import { generate } from '../generate.ts';
import type { Check, Finding } from './check.ts';

/** What is generated must be what the generators give today. */
export const generated: Check = {
  name: 'generated',
  async run(root) {
    try {
      const stale = await generate({ root, check: true });
      return stale.map((where) => ({ where, message: 'is not up to date; run `npm run generate`' }));
    } catch (error) {
      return failuresOf(error);
    }
  },
};

const failuresOf = (error: unknown): Finding[] =>
  (error instanceof AggregateError ? (error.errors as Error[]) : [error as Error]).map(({ message }) => ({
    where: 'generators',
    message,
  }));
