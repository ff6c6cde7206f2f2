import type { EventData } from './generated/events.ts';

/** Names of the contracts: `training-completed.v1`, `performance-updated.inbound.v1`, … */
export type EventName = keyof EventData;

/** How consumers treat an event: a `backfill` causes no notices, retraining, awards or reminders. */
export type Mode = 'live' | 'correction' | 'backfill';

/** What a rule emits; one member per event, so that `type` decides `data`. */
export type NewEvent<T extends EventName = EventName> = {
  [K in T]: {
    readonly type: K;
    /** The Kafka key, as the row of `topics.json` says. */
    readonly key: string;
    /** RFC 3339: when it took place in the business. */
    readonly time: string;
    readonly data: EventData[K];
    readonly policy?: { readonly key: string; readonly version: number };
  };
}[T];

/** CloudEvents 1.0 with the extensions of specification 4.1, as a consumer gets it; `envelope.v1.json` is its schema. */
export interface Envelope<T extends EventName = EventName> {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly dataschema: string;
  readonly datacontenttype: 'application/json';
  readonly correlationid: string;
  readonly causationid?: string;
  /** Gapless per (topic, key); 0 for an inbound message, where it decides nothing. */
  readonly sequence: number;
  readonly mode: Mode;
  readonly policykey?: string;
  readonly policyversion?: number;
  readonly traceparent?: string;
  readonly data: EventData[T];
}
