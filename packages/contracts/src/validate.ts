import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { type ContractError, contractErrors } from './contract-error.ts';
import { envelopeSchema, type JsonSchema, schemaOf } from './contract-schema.ts';
import type { EventName } from './envelope.ts';
import { topicOf } from './topics.ts';

export type Validation =
  | { readonly valid: true }
  | { readonly valid: false; readonly errors: readonly ContractError[] };

const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  allErrors: true,
  discriminator: true,
  allowUnionTypes: true,
});
ajvFormats.default(ajv);
ajv.addVocabulary(['x-privacy', 'x-unit']);

const compiled = new Map<string, ValidateFunction>();

/** Compiling costs milliseconds, so it happens at the first message of an event and once. */
function compiledOnce(name: string, schema: () => JsonSchema): ValidateFunction {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const fresh = ajv.compile(schema());
  compiled.set(name, fresh);
  return fresh;
}

function judged(check: ValidateFunction, value: unknown): Validation {
  return check(value) ? { valid: true } : { valid: false, errors: contractErrors(check.errors ?? []) };
}

/** Judges `data` by the contract of the event; all differences are reported, unknown fields are none. */
export const validate = (name: EventName, data: unknown): Validation =>
  judged(
    compiledOnce(name, () => schemaOf(name)),
    data,
  );

/**
 * Judges a whole envelope on the topic of an event: its attributes, that this producer and this type belong there
 * (`WRONG_TOPIC`), and its `data`, with pointers from the envelope's root.
 */
export function validateEnvelope(name: EventName, envelope: unknown): Validation {
  const attributes = judged(compiledOnce('envelope', envelopeSchema), envelope);
  if (!attributes.valid) return attributes;
  const { source, type, data } = envelope as { source: string; type: string; data: unknown };
  const misplaced = misplacedOn(name, source, type);
  if (misplaced.length > 0) return { valid: false, errors: misplaced };
  const payload = validate(name, data);
  if (payload.valid) return payload;
  return { valid: false, errors: payload.errors.map((error) => ({ ...error, pointer: `/data${error.pointer}` })) };
}

function misplacedOn(name: EventName, source: string, type: string): readonly ContractError[] {
  const topic = topicOf(name);
  const sourceFits = topic.producer === 'external' ? source.startsWith('/external/') : source === `/${topic.producer}`;
  const wrong = (pointer: string, what: string): ContractError => ({
    pointer,
    code: 'WRONG_TOPIC',
    message: `${what} does not belong on topic ${topic.topic}`,
  });
  return [
    ...(type === topic.type ? [] : [wrong('/type', 'this type')]),
    ...(sourceFits ? [] : [wrong('/source', 'this source')]),
  ];
}
