/** What a rule answers: either the new state with the events that follow from it, or a refusal with its reason. */
export type Decision<State, Event = never, Code extends string = string> = Accepted<State, Event> | Rejected<Code>;

/** The rule said yes. `events` are facts for others, in the order in which they happened. */
export interface Accepted<State, Event = never> {
  readonly outcome: 'accepted';
  readonly state: State;
  readonly events: readonly Event[];
}

/** The business said no. `code` is a word of the service's catalogue, `facts` are the figures that led to it; never prose. */
export interface Rejected<Code extends string = string> {
  readonly outcome: 'rejected';
  readonly code: Code;
  readonly facts: Facts;
}

export type Fact = string | number | boolean | null;
export type Facts = Readonly<Record<string, Fact | readonly Fact[]>>;

export const accept = <State, Event = never>(state: State, events: readonly Event[] = []): Accepted<State, Event> => ({
  outcome: 'accepted',
  state,
  events,
});

export const reject = <Code extends string>(code: Code, facts: Facts = {}): Rejected<Code> => ({
  outcome: 'rejected',
  code,
  facts,
});

export const isRejected = (decision: { readonly outcome: string }): decision is Rejected =>
  decision.outcome === 'rejected';
