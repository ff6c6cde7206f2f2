import type { EventData } from '@ladder/contracts';
import type { AwardFacts, SessionFact } from './award-facts.ts';

/** Row 18: one fact per session, as last told; what was annulled stays annulled. */
export function recordSession(facts: AwardFacts, data: EventData['trainer-session-delivered.v1']): AwardFacts {
  const known = facts.sessions.find(({ sessionId }) => sessionId === data.sessionId);
  const session: SessionFact = {
    sessionId: data.sessionId,
    topic: data.topic,
    date: data.date,
    hours: data.hours,
    rating: data.rating ?? null,
    annulled: data.annulled,
  };
  if (known && (known.annulled || isSame(known, session))) return facts;
  return { ...facts, sessions: [...facts.sessions.filter(({ sessionId }) => sessionId !== data.sessionId), session] };
}

const isSame = (a: SessionFact, b: SessionFact): boolean =>
  a.topic === b.topic && a.date === b.date && a.hours === b.hours && a.rating === b.rating && a.annulled === b.annulled;
