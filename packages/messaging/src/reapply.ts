import { topics } from '@ladder/contracts';
import type { MongoClient } from 'mongodb';
import { type Recipient, runHandlers } from './apply.ts';
import type { RawMessage } from './collections.ts';
import { type Verdict, verdictOf, verdictOfReason } from './dead-letters.ts';
import { type Incoming, inboxId, incomingOfRaw } from './incoming.ts';
import type { Outbox } from './outbox.ts';
import { backoffMs, pause } from './pause.ts';
import { attempt, type Scope } from './transact.ts';
import { isTransient } from './transient.ts';

const CONFLICT_TRIES = 20;
const FIRST_RETRY_MS = 10;
const LONGEST_RETRY_MS = 500;

/** What it takes to run a kept message through the handlers of its service. */
export interface RedriveContext<Deps> {
  readonly client: MongoClient;
  readonly outbox: Outbox;
  readonly recipient: Recipient<Deps>;
}

/** One kept message, one transaction; conflicts are tried again. Answers the verdict when it was refused. */
export async function reapply<Deps>(
  context: RedriveContext<Deps>,
  kept: RawMessage,
  work: (scope: Scope, incoming: Incoming) => Promise<void>,
): Promise<Verdict | undefined> {
  const incoming = incomingOfKept(kept);
  try {
    await inTransaction(context, (scope) => work(scope, incoming));
    return undefined;
  } catch (error) {
    if (isTransient(error)) throw error;
    if (error instanceof StillUnreadable && !incoming.content.readable) {
      return verdictOfReason(incoming.content.reason, incoming.topic.type);
    }
    return verdictOf(error);
  }
}

/** Applies an event unless that happened already, and writes down that it did. Throws what its handler throws. */
export async function applyKept<Deps>(recipient: Recipient<Deps>, scope: Scope, incoming: Incoming): Promise<void> {
  const { content, stream, message } = incoming;
  if (!content.readable) throw new StillUnreadable();
  const { inbox, streams } = recipient.collections;
  const { session } = scope;
  const _id = inboxId(recipient.service, content.event);
  const { sequence } = content.event;
  if ((await inbox.findOne({ _id, outcome: 'applied' }, { session })) !== null) return;
  const known = stream === null ? null : await streams.findOne({ _id: stream }, { session });
  if (known !== null && sequence <= known.last) return;
  await runHandlers(recipient, scope, incoming, content);
  const { topic, partition, offset } = message;
  const row = { topic, partition, offset, outcome: 'applied' as const, at: new Date() };
  await inbox.updateOne({ _id }, { $set: row }, { session, upsert: true });
  if (stream !== null) await streams.updateOne({ _id: stream }, { $set: { last: sequence } }, { session });
}

class StillUnreadable extends Error {}

/** Somebody is waiting for the answer, so that conflicts are tried again for some seconds only. */
export async function inTransaction<Deps, R>(
  { client, outbox }: RedriveContext<Deps>,
  work: (scope: Scope) => Promise<R>,
): Promise<R> {
  for (let retry = 0; ; retry += 1) {
    try {
      return await attempt(client, outbox, work);
    } catch (error) {
      if (!isTransient(error) || retry >= CONFLICT_TRIES) throw error;
    }
    await pause(backoffMs(retry, FIRST_RETRY_MS, LONGEST_RETRY_MS));
  }
}

export function incomingOfKept(kept: RawMessage): Incoming {
  const topic = topics.find((one) => one.topic === kept.topic);
  if (topic === undefined) throw new Error(`there is no topic named ${kept.topic}`);
  const { topic: name, partition, offset, key, raw, headers, arrivedAt } = kept;
  return incomingOfRaw(topic, { topic: name, partition, offset, key, raw, headers, arrivedAt });
}
