import { type JsonFault, jsonFault } from './strict-json.ts';

/** What a Kafka client hands over, as far as it is needed here. */
export interface KafkaMessage {
  readonly value: Uint8Array | null;
  readonly headers?: Readonly<Record<string, HeaderValue | readonly HeaderValue[] | undefined>> | undefined;
}
type HeaderValue = Uint8Array | string;

/** CloudEvents attributes and `data` as they were sent, not yet judged. */
export type WireEnvelope = Readonly<Record<string, unknown>>;

export type UnreadableReason =
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'BYTE_ORDER_MARK'
  | 'NOT_UTF8'
  | 'NOT_JSON'
  | 'NOT_AN_OBJECT'
  | 'UNKNOWN_CONTENT_TYPE'
  | JsonFault;

export type Parsed =
  | { readonly readable: true; readonly envelope: WireEnvelope }
  | { readonly readable: false; readonly reason: UnreadableReason };

/** Largest value of a Kafka message (specification 4.5). */
export const MESSAGE_MAX_BYTES = 256 * 1024;
/** Deepest nesting of objects and lists, the outermost counted as 1 (specification 4.5). */
export const MESSAGE_MAX_DEPTH = 8;

const WHOLE_NUMBERS = new Set(['sequence', 'policyversion']);
const ATTRIBUTE_PREFIX = 'ce_';
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a CloudEvents message in structured mode (JSON in the value, also without a content type) or in Kafka's binary
 * mode (attributes in `ce_` headers, data in the value). Never throws: what cannot be read comes back with its reason.
 */
export function parseEnvelope(message: KafkaMessage): Parsed {
  const headers = textHeaders(message.headers ?? {});
  const contentType = headers.get('content-type') ?? '';
  if (contentType.startsWith('application/cloudevents') && !/^application\/cloudevents\+json(;|$)/.test(contentType)) {
    return unreadable('UNKNOWN_CONTENT_TYPE');
  }
  const body = parsedObject(message.value);
  if (typeof body === 'string') return unreadable(body);
  const binary = headers.has(`${ATTRIBUTE_PREFIX}specversion`) && !contentType.startsWith('application/cloudevents');
  return { readable: true, envelope: binary ? fromBinary(headers, contentType, body) : body };
}

const unreadable = (reason: UnreadableReason): Parsed => ({ readable: false, reason });

function parsedObject(value: Uint8Array | null): WireEnvelope | UnreadableReason {
  if (value === null || value.length === 0) return 'EMPTY';
  if (value.length > MESSAGE_MAX_BYTES) return 'TOO_LARGE';
  const text = decoded(value);
  if (text === null) return 'NOT_UTF8';
  if (text.startsWith('\uFEFF')) return 'BYTE_ORDER_MARK';
  return objectIn(text);
}

function decoded(value: Uint8Array): string | null {
  try {
    return strictUtf8.decode(value);
  } catch {
    return null;
  }
}

function objectIn(text: string): WireEnvelope | UnreadableReason {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return 'NOT_JSON';
  }
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return 'NOT_AN_OBJECT';
  return jsonFault(text, MESSAGE_MAX_DEPTH) ?? (body as WireEnvelope);
}

/** Header names of Kafka are case sensitive, those of CloudEvents are written in lower case; of a repeated header the last counts. */
function textHeaders(headers: NonNullable<KafkaMessage['headers']>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(headers)) {
    const single = value instanceof Uint8Array || typeof value === 'string' ? value : value?.at(-1);
    if (single !== undefined)
      texts.set(name.toLowerCase(), typeof single === 'string' ? single : new TextDecoder().decode(single));
  }
  return texts;
}

function fromBinary(headers: ReadonlyMap<string, string>, contentType: string, data: unknown): WireEnvelope {
  const attributes = [...headers]
    .filter(([name]) => name.startsWith(ATTRIBUTE_PREFIX))
    .map(([name, text]) => [name.slice(ATTRIBUTE_PREFIX.length), text] as const);
  return {
    ...Object.fromEntries(attributes.map(([name, text]) => [name, WHOLE_NUMBERS.has(name) ? wholeNumber(text) : text])),
    ...(contentType === '' ? {} : { datacontenttype: contentType }),
    data,
  };
}

/** Headers are text; a text that is no whole number stays as it is, for the validator to refuse. */
const wholeNumber = (text: string): number | string => (/^(0|[1-9]\d{0,15})$/.test(text) ? Number(text) : text);
