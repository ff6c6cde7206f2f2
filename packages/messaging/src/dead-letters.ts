import { createHash } from 'node:crypto';
import type { ClientSession } from 'mongodb';
import type { DeadLetterRow, MessagingCollections, Reason } from './collections.ts';
import type { Incoming } from './incoming.ts';
import { RefusedError } from './refused.ts';

const MESSAGE_LENGTH = 500;
const FINGERPRINT_LENGTH = 16;

/** Why an error condemned an event, and a fingerprint that is the same for the same mistake in other events. */
export interface Verdict {
  readonly reason: Reason;
  readonly fingerprint: string;
}

export function verdictOf(error: unknown): Verdict {
  if (error instanceof RefusedError) {
    const { code, facts, message } = error;
    return { reason: { code, message, facts: { ...facts } }, fingerprint: fingerprintOf(code, ownFrame(error)) };
  }
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const reason = { code: 'UNEXPECTED_ERROR', message: message.slice(0, MESSAGE_LENGTH), facts: { error: name } };
  return { reason, fingerprint: fingerprintOf(name, ownFrame({ stack })) };
}

/** For what cannot be read, the reason alone tells one mistake from another. */
export const verdictOfReason = (reason: Reason, type = ''): Verdict => ({
  reason,
  fingerprint: fingerprintOf(reason.code, type),
});

/**
 * Keeps the message with its bytes in the transaction of `session`. The caller's ledger holds the key's stream, so
 * that what follows is parked.
 */
export async function recordDeadLetter(
  session: ClientSession,
  { deadLetters }: MessagingCollections,
  incoming: Incoming,
  verdict: Verdict,
): Promise<void> {
  const { id, message, stream, content } = incoming;
  const event = content.readable ? content.event : (content.identity ?? {});
  const row: DeadLetterRow = {
    _id: id,
    ...message,
    stream,
    ...verdict,
    ...(event.id === undefined ? {} : { eventId: event.id }),
    ...(event.source === undefined ? {} : { eventSource: event.source }),
    ...(event.type === undefined ? {} : { eventType: event.type }),
    state: 'OPEN',
    firstFailedAt: new Date(),
    replayCount: 0,
  };
  await deadLetters.insertOne(row, { session });
}

/** First line of the stack that is ours, without line numbers, so that an edit elsewhere changes nothing. */
function ownFrame({ stack }: { readonly stack?: string | undefined }): string {
  const frames = (stack ?? '').split('\n').slice(1);
  const own = frames.find((frame) => !frame.includes('node_modules') && !frame.includes('node:'));
  return (own ?? '')
    .trim()
    .replace(/^at /, '')
    .replace(/\(?(file:\/\/)?[^ (]*\/([^/]+?):\d+:\d+\)?$/, '$2');
}

const fingerprintOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('|')).digest('hex').slice(0, FINGERPRINT_LENGTH);
