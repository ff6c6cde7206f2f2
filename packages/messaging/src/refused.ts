import type { Facts } from '@ladder/decision';

/** What a consumer will never accept, however often it comes: the event goes to the dead letters with this reason. */
export class RefusedError extends Error {
  readonly code: string;
  readonly facts: Facts;

  constructor(code: string, facts: Facts = {}, message = code) {
    super(message);
    this.name = 'RefusedError';
    this.code = code;
    this.facts = facts;
  }
}

/** `throw refused('UNKNOWN_COURSE', { courseId })` in a handler. Any other error is retried. */
export const refused = (code: string, facts: Facts = {}): RefusedError => new RefusedError(code, facts);
