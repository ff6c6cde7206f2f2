import type { ContractError } from './contract-error.ts';
import { dataSchemaOf } from './contract-schema.ts';
import type { Envelope, EventName, Mode } from './envelope.ts';
import type { PerformanceUpdatedInboundV1 } from './generated/events.ts';
import { type KafkaMessage, parseEnvelope, type UnreadableReason, type WireEnvelope } from './parse-envelope.ts';
import { metricKey, subjectOf } from './subject.ts';
import { validateEnvelope } from './validate.ts';

export type ReadEvent<T extends EventName = EventName> =
  | { readonly outcome: 'read'; readonly event: Envelope<T> }
  | { readonly outcome: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly outcome: 'invalid'; readonly errors: readonly ContractError[]; readonly envelope: WireEnvelope };

/** A Kafka message of an event's topic → its envelope, judged by the contract and complete. Never throws. */
export function readEvent<T extends EventName>(name: T, message: KafkaMessage): ReadEvent<T> {
  const parsed = parseEnvelope(message);
  if (!parsed.readable) return { outcome: 'unreadable', reason: parsed.reason };
  const { envelope } = parsed;
  const judged = validateEnvelope(name, envelope);
  if (!judged.valid) return { outcome: 'invalid', errors: judged.errors, envelope };
  return { outcome: 'read', event: completed(name, envelope) };
}

/**
 * What an outside system may leave out (specification 4.5) is filled in from the message alone, so that a second
 * delivery reads the same: the chain starts with the message, and a revision above 1 is a correction.
 */
function completed<T extends EventName>(name: T, envelope: WireEnvelope): Envelope<T> {
  const common = { ...envelope, datacontenttype: 'application/json' as const };
  if (name !== 'performance-updated.inbound.v1') return common as unknown as Envelope<T>;
  const data = envelope.data as PerformanceUpdatedInboundV1;
  const mode: Mode = data.revision === 1 ? 'live' : 'correction';
  const subjectType = data.kind === 'METRIC' ? data.subjectType : 'EMPLOYEE';
  const absent = {
    subject: subjectOf(name, metricKey(subjectType, data.subjectId)),
    dataschema: dataSchemaOf(name),
    correlationid: envelope.id,
    mode,
  };
  return { ...absent, ...common, sequence: 0 } as unknown as Envelope<T>;
}
