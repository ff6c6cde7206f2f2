import { type Decision, isRejected, type Rejected, reject } from '@ladder/decision';
import type { NewEvent } from '@ladder/contracts';
import type { Messaging, Tx } from '@ladder/messaging';
import type { Chains, Documents, RequestLog } from '@ladder/store';

/** Who calls a mutation, and along which chain unless the thing itself belongs to an older one. */
export interface Caller {
  readonly actor: string;
  readonly roles: readonly string[];
  readonly correlationId: string;
}

/** What every service has for its commands. */
export interface CommandDeps {
  readonly transact: Messaging['transact'];
  readonly store: { readonly chains: Chains; readonly requests: RequestLog };
}

export interface Command<State extends object> {
  readonly mutation: string;
  /** Holds the client's request id; the whole input is its fingerprint. */
  readonly input: { readonly requestId: string };
  /** Where the state lives that the command changes and answers. */
  readonly documents: Documents<State>;
  /** Id whose chain the command goes on with, for example the learning record's. */
  readonly chainOf?: string | undefined;
  /** Load and decide; what else the decision changes is written through `tx`, and undone when it is a refusal. */
  readonly decide: (tx: Tx) => Promise<Decision<State, NewEvent>>;
}

/** Undoes the transaction: a refusal leaves nothing behind, whatever was written before the rule said no. */
class Undone extends Error {
  readonly refusal: Rejected;

  constructor(refusal: Rejected) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Carries a mutation out once per client request: look, decide, commit, remember, in one transaction. */
export async function runCommand<State extends object>(
  deps: CommandDeps,
  caller: Caller,
  command: Command<State>,
): Promise<State | Rejected> {
  const { mutation, input, documents, chainOf, decide } = command;
  const correlationId = (chainOf && (await deps.store.chains.of(chainOf))) ?? caller.correlationId;
  const request = { actor: caller.actor, requestId: input.requestId, mutation, input };
  const work = async (tx: Tx): Promise<State> => {
    const seen = await deps.store.requests.look(tx.session, request);
    if (seen.kind === 'REUSED') throw new Undone(reject('REQUEST_ID_REUSED', { requestId: input.requestId }));
    if (seen.kind === 'DONE') return documents.get(tx.session, seen.resultId);
    const decision = await decide(tx);
    if (isRejected(decision)) throw new Undone(decision);
    await documents.put(tx.session, decision.state);
    tx.emit(...decision.events);
    await deps.store.requests.remember(tx.session, request, documents.idOf(decision.state));
    return decision.state;
  };
  try {
    return await deps.transact({ correlationId, mode: 'live', actor: caller.actor }, work);
  } catch (error) {
    if (error instanceof Undone) return error.refusal;
    throw error;
  }
}
