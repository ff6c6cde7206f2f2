import type { ClientSession } from 'mongoose';
import type { Documents } from './documents.ts';

/** A fact that another service masters, as far as this service has heard of it. */
export interface Projected {
  /** Rises with every change at its master; the highest one heard wins, in whatever order they come. */
  readonly revision: number;
}

/** Keeps a projection of whole-state events: a revision not above the stored one changes nothing. Returns whether it was news. */
export async function keepHighest<Fact extends Projected>(
  session: ClientSession,
  facts: Documents<Fact>,
  fact: Fact,
): Promise<boolean> {
  const stored = await facts.find(session, facts.idOf(fact));
  if (stored && stored.revision >= fact.revision) return false;
  await facts.put(session, fact);
  return true;
}
