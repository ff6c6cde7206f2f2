import type { EventName } from './envelope.ts';
import { readPackageJson } from './package-files.ts';
import { topicOf } from './topics.ts';

/** A JSON Schema 2020-12 document. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The JSON Schema of an event's `data`, read from disk at each call. */
export const schemaOf = (name: EventName): JsonSchema =>
  readPackageJson(`events/${topicOf(name).producer}/${name}.json`) as JsonSchema;

/** The JSON Schema of the envelope, with what outside systems may leave out. */
export const envelopeSchema = (): JsonSchema => readPackageJson('events/envelope.v1.json') as JsonSchema;

/** The CloudEvents `dataschema` of an event: the `$id` of its contract. */
export const dataSchemaOf = (name: EventName): string => `urn:ladder:event:${name}`;
