import { unwrapResolverError } from '@apollo/server/errors';
import type { Logger } from '@ladder/process';
import type { GraphQLFormattedError } from 'graphql';

/** Extensions that a client may see; addresses, stack traces and bodies of subgraphs are not among them. */
const SHOWN_EXTENSIONS = ['code', 'reference', 'subgraph', 'retryable', 'facts'];

/** Codes that say no more than that something broke; what broke goes to the log. */
const MASKED_CODES = new Set([undefined, 'INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR']);

/**
 * What a client sees of an error: its code and message where somebody wrote them for him, else a reference
 * under which the log has the cause. A subgraph's own reference is kept, its log has the cause.
 */
export const maskError =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, locations, path, extensions = {} } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const isReferenced = typeof extensions['reference'] === 'string';
    if (isReferenced || !MASKED_CODES.has(extensions['code'] as string | undefined)) {
      const shown = Object.entries(extensions).filter(([name]) => SHOWN_EXTENSIONS.includes(name));
      return { message, ...place, extensions: Object.fromEntries(shown) };
    }
    const reference = crypto.randomUUID();
    log.error(
      { err: unwrapResolverError(error), reference, path, subgraph: extensions['serviceName'] },
      'request failed',
    );
    return { ...place, ...internalError(reference) };
  };

/** The answer to a fault: where to look it up, and nothing else. */
export const internalError = (reference: string) => ({
  message: `Something went wrong on our side (reference ${reference}).`,
  extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
});
