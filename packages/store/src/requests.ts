import { createHash } from 'node:crypto';
import type { ClientSession, mongo } from 'mongoose';

/** A client's request id, scoped to the person who sent it: the same request twice is one change. */
export interface ClientRequest {
  readonly actor: string;
  readonly requestId: string;
  readonly mutation: string;
  /** The whole input; a request id that comes again with another input is refused. */
  readonly input: unknown;
}

export type Remembered =
  | { readonly kind: 'NEW' }
  | { readonly kind: 'DONE'; readonly resultId: string }
  | { readonly kind: 'REUSED' };

interface Row {
  readonly _id: string;
  readonly fingerprint: string;
  readonly resultId: string;
  readonly at: Date;
}

/** A repeated request is recognised for this long. */
export const REQUEST_MEMORY_DAYS = 30;

/** Remembers which client requests were carried out, in the transaction that carries them out. */
export function requestLog(db: mongo.Db) {
  const rows = db.collection<Row>('client_requests');
  return {
    async look(session: ClientSession, request: ClientRequest): Promise<Remembered> {
      const row = await rows.findOne({ _id: idOf(request) }, { session });
      if (!row) return { kind: 'NEW' };
      return row.fingerprint === fingerprintOf(request) ? { kind: 'DONE', resultId: row.resultId } : { kind: 'REUSED' };
    },
    async remember(session: ClientSession, request: ClientRequest, resultId: string): Promise<void> {
      await rows.insertOne(
        { _id: idOf(request), fingerprint: fingerprintOf(request), resultId, at: new Date() },
        { session },
      );
    },
  };
}

export type RequestLog = ReturnType<typeof requestLog>;

/** Index of the request log; part of a service's first migration. */
export const ensureRequestLog = async (db: mongo.Db): Promise<void> => {
  const SECONDS_PER_DAY = 86_400;
  await db
    .collection('client_requests')
    .createIndex({ at: 1 }, { expireAfterSeconds: REQUEST_MEMORY_DAYS * SECONDS_PER_DAY });
};

const idOf = ({ actor, requestId }: ClientRequest) => `${actor}|${requestId}`;

const fingerprintOf = ({ mutation, input }: ClientRequest) =>
  createHash('sha256')
    .update(JSON.stringify([mutation, input]))
    .digest('hex');
