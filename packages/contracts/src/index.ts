export { type BreakingChange, breakingChanges } from './compatibility.ts';
export type { ContractError, ContractErrorCode } from './contract-error.ts';
export { dataSchemaOf, envelopeSchema, type JsonSchema, schemaOf } from './contract-schema.ts';
export type { Envelope, EventName, Mode, NewEvent } from './envelope.ts';
export type * from './generated/events.ts';
export {
  type KafkaMessage,
  MESSAGE_MAX_BYTES,
  MESSAGE_MAX_DEPTH,
  type Parsed,
  parseEnvelope,
  type UnreadableReason,
  type WireEnvelope,
} from './parse-envelope.ts';
export { type ReadEvent, readEvent } from './read-event.ts';
export { metricKey, subjectIdOf, subjectOf } from './subject.ts';
export type { Producer, Topic } from './topics.ts';
export { eventNames, topicOf, topics } from './topics.ts';
export { type Validation, validate, validateEnvelope } from './validate.ts';
