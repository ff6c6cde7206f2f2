import { isRejected, type Rejected, reject } from '@ladder/decision';
import type { Tx } from '@ladder/messaging';
import type { Deps } from '../deps.ts';
import { annulSession } from '../domain/annul-session.ts';
import { type ActivityCreditPolicy, bookActivityCredits } from '../domain/book-activity-credits.ts';
import { deliverSession } from '../domain/deliver-session.ts';
import { reverseCredits } from '../domain/reverse-credits.ts';
import type { TrainerSession } from '../domain/trainer-session.ts';
import type { AnnulTrainerSessionInput, DeliverTrainerSessionInput } from '../generated/graphql.ts';
import { book } from './book.ts';
import { type Caller, runCommand } from '@ladder/command';

export function deliverTrainerSession(
  deps: Deps,
  caller: Caller,
  input: DeliverTrainerSessionInput,
): Promise<TrainerSession | Rejected> {
  const { requestId: _, rating, ...session } = input;
  return runCommand(deps, caller, {
    mutation: 'deliverTrainerSession',
    input,
    documents: deps.store.sessions,
    decide: async (tx) => {
      const at = deps.businessNow();
      const id = crypto.randomUUID();
      const decision = deliverSession(
        { ...session, id, rating: rating ?? null, audience: null },
        { by: caller.actor, at },
      );
      if (isRejected(decision)) return decision;
      await deps.store.chains.begin(tx.session, id, tx.cause.correlationId);
      await moveCredits(deps, tx, decision.state, at);
      return decision;
    },
  });
}

export function annulTrainerSession(
  deps: Deps,
  caller: Caller,
  input: AnnulTrainerSessionInput,
): Promise<TrainerSession | Rejected> {
  const { sessions } = deps.store;
  return runCommand(deps, caller, {
    mutation: 'annulTrainerSession',
    input,
    documents: sessions,
    chainOf: input.sessionId,
    decide: async (tx) => {
      const session = await sessions.find(tx.session, input.sessionId);
      if (!session) return reject('SESSION_UNKNOWN', { sessionId: input.sessionId });
      const at = deps.businessNow();
      const decision = annulSession(session, at);
      if (!isRejected(decision)) await moveCredits(deps, tx, decision.state, at);
      return decision;
    },
  });
}

async function moveCredits(deps: Deps, tx: Tx, session: TrainerSession, at: string): Promise<void> {
  const place = { employeeId: session.employeeId, sourceType: 'PRACTICE_ACTIVITY', sourceId: session.id, at } as const;
  const policy = deps.policies.inForce(at)<ActivityCreditPolicy>('credit.practice-activity');
  await book(deps, tx, place, (account, earlier, booking) =>
    session.status === 'ANNULLED'
      ? reverseCredits(account, earlier, booking)
      : bookActivityCredits(account, earlier, session, booking, policy),
  );
}
