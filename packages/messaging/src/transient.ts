/** MongoDB's codes for "not now": elections, shutdowns, conflicts, lost transactions, time limits. */
const TRANSIENT_CODES = new Set([
  6, 7, 24, 50, 89, 91, 112, 189, 246, 251, 262, 384, 9001, 10107, 11600, 11602, 13388, 13435, 13436,
]);
const TRANSIENT_LABELS = ['TransientTransactionError', 'UnknownTransactionCommitResult', 'RetryableWriteError'];
const TRANSIENT_NAMES = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
  'MongooseServerSelectionError',
  'MongoNotConnectedError',
  'MongoTopologyClosedError',
  'MongoPoolClosedError',
  'MongoPoolClearedError',
  'MongoWaitQueueTimeoutError',
  'MongoOperationTimeoutError',
  'MongoExpiredSessionError',
  'MongoClientClosedError',
]);
const TRANSIENT_SYSTEM_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'EAI_AGAIN', 'ENOTFOUND']);

interface Failure {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
  /** Where the driver's bulk write keeps the error that stopped it. */
  readonly errorResponse?: unknown;
  readonly hasErrorLabel?: (label: string) => boolean;
}

/** The commit may or may not have happened: only the commit may be repeated, never the work. */
export const isUnknownCommit = (error: unknown): boolean => hasLabel(error, 'UnknownTransactionCommitResult');

/** Whether waiting can help: a conflict, an election, an outage. Such a failure never leads to a dead letter. */
export function isTransient(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, code, cause, errorResponse } = error as Failure;
  return (
    TRANSIENT_LABELS.some((label) => hasLabel(error, label)) ||
    TRANSIENT_NAMES.has(String(name)) ||
    (typeof code === 'number' && TRANSIENT_CODES.has(code)) ||
    (typeof code === 'string' && TRANSIENT_SYSTEM_CODES.has(code)) ||
    isTransient(cause) ||
    (errorResponse instanceof Error && isTransient(errorResponse))
  );
}

function hasLabel(error: unknown, label: string): boolean {
  const failure = error as Failure | null;
  return typeof failure?.hasErrorLabel === 'function' && failure.hasErrorLabel(label);
}
