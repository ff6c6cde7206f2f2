/** Why something is written: the chain that it belongs to and who set it off. */
export interface Cause {
  /** The same along one chain of events. */
  readonly correlationId: string;
  /** The event that caused this, absent at the start of a chain. */
  readonly causationId?: string;
  /** `backfill` silences notices, retraining, awards and reminders in every consumer. */
  readonly mode: 'live' | 'correction' | 'backfill';
  /** An employee id, or `/<service>` when a service acts by itself. */
  readonly actor: string;
}
