import { type Decision, isRejected } from '@ladder/decision';
import { refused } from './refused.ts';

/** The new state of a decision about an event. What the rule refuses it will never accept, so the event goes to the dead letters. */
export function applied<State>(decision: Decision<State, unknown>): State {
  if (isRejected(decision)) throw refused(decision.code, decision.facts);
  return decision.state;
}
