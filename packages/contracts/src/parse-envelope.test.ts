import { describe, expect, test } from '@jest/globals';
import { readPackageJson } from './package-files.ts';
import { MESSAGE_MAX_BYTES, MESSAGE_MAX_DEPTH, parseEnvelope } from './parse-envelope.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const parsedText = (text: string): unknown => parseEnvelope({ value: bytes(text) });
const refused = (reason: string): unknown => ({ readable: false, reason });

const sent = readPackageJson('events/promotion/examples/promotion-eligibility-changed.v1/good-eligible.json') as Record<
  string,
  unknown
>;

function inBinaryMode({
  data,
  datacontenttype,
  ...attributes
}: Record<string, unknown>): Parameters<typeof parseEnvelope>[0] {
  const headers: Record<string, Uint8Array> = {};
  for (const [name, value] of Object.entries(attributes)) headers[`ce_${name}`] = bytes(String(value));
  return {
    value: bytes(JSON.stringify(data)),
    headers: { ...headers, 'content-type': String(datacontenttype) },
  };
}

describe('a CloudEvents message', () => {
  test('reads the same in structured and in binary mode', () => {
    const structured = parseEnvelope({ value: bytes(JSON.stringify(sent)) });
    expect(structured).toEqual({ readable: true, envelope: sent });
    expect(parseEnvelope(inBinaryMode(sent))).toEqual(structured);
  });

  test('in structured mode may say so in its content type', () => {
    const headers = { 'Content-Type': 'application/cloudevents+json; charset=utf-8' };
    expect(parseEnvelope({ value: bytes(JSON.stringify(sent)), headers })).toEqual({ readable: true, envelope: sent });
  });

  test('in another CloudEvents format is refused', () => {
    const headers = { 'content-type': 'application/cloudevents-batch+json' };
    expect(parseEnvelope({ value: bytes('[]'), headers })).toEqual(refused('UNKNOWN_CONTENT_TYPE'));
  });

  test('of which a header is repeated has the last value', () => {
    const message = inBinaryMode(sent);
    const headers = { ...message.headers, ce_id: ['first', bytes('second')] };
    expect(parseEnvelope({ ...message, headers })).toMatchObject({ envelope: { id: 'second' } });
  });

  test('keeps a sequence that is no whole number as text, for the contract to refuse', () => {
    const message = inBinaryMode({ ...sent, sequence: '1.5' });
    expect(parseEnvelope(message)).toMatchObject({ envelope: { sequence: '1.5' } });
  });
});

describe('a message that cannot be read', () => {
  test.each([null, new Uint8Array()])('is EMPTY without a value (%p)', (value) => {
    expect(parseEnvelope({ value })).toEqual(refused('EMPTY'));
  });

  test.each(['{"id": 1', 'hello', '{"a": "\\"\\"\\"'])('is NOT_JSON when it is %s', (text) => {
    expect(parsedText(text)).toEqual(refused('NOT_JSON'));
  });

  test.each(['[]', '"text"', '7', 'null'])('is NOT_AN_OBJECT when it is %s', (text) => {
    expect(parsedText(text)).toEqual(refused('NOT_AN_OBJECT'));
  });

  test('is NOT_UTF8 with a byte that UTF-8 does not have', () => {
    expect(parseEnvelope({ value: Uint8Array.of(0x7b, 0xff, 0x7d) })).toEqual(refused('NOT_UTF8'));
  });

  test('is refused for a byte-order mark', () => {
    expect(parsedText('\uFEFF{}')).toEqual(refused('BYTE_ORDER_MARK'));
  });

  test('may be as large as the limit, and not a byte larger', () => {
    const filled = (size: number): string => `{"a":"${'x'.repeat(size - '{"a":""}'.length)}"}`;
    expect(parsedText(filled(MESSAGE_MAX_BYTES))).toMatchObject({ readable: true });
    expect(parsedText(filled(MESSAGE_MAX_BYTES + 1))).toEqual(refused('TOO_LARGE'));
  });

  test('may be nested as deep as the limit, and not a level deeper', () => {
    const nested = (depth: number): string => `${'{"a":'.repeat(depth - 1)}[]${'}'.repeat(depth - 1)}`;
    expect(parsedText(nested(MESSAGE_MAX_DEPTH))).toMatchObject({ readable: true });
    expect(parsedText(nested(MESSAGE_MAX_DEPTH + 1))).toEqual(refused('TOO_DEEP'));
    expect(parsedText(nested(20_000))).toEqual(refused('TOO_DEEP'));
  });

  test('may use a name in two objects, but not twice in one, however it is spelt', () => {
    expect(parsedText('{"a": {"b": 1}, "c": {"b": "a", "d": ["a", "a"]}}')).toMatchObject({ readable: true });
    expect(parsedText('{"a": 1, "b": [{"c": 1, "c": 2}]}')).toEqual(refused('DUPLICATE_NAME'));
    expect(parsedText('{"data": 1, "\\u0064ata": 2}')).toEqual(refused('DUPLICATE_NAME'));
  });
});
