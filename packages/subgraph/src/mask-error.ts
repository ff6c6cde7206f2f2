import { unwrapResolverError } from '@apollo/server/errors';
import type { Logger } from '@ladder/process';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/**
 * Errors that we threw on purpose, and GraphQL's own about a document, pass; anything else is a fault or a bug:
 * the reader gets a reference, the log gets the cause.
 */
export const maskError =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof GraphQLError) return formatted;
    if (cause instanceof Error && cause.name === 'CursorError') {
      return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
    }
    const reference = crypto.randomUUID();
    log.error({ err: cause, reference, path: formatted.path }, 'resolver failed');
    return {
      message: `Something went wrong on our side (reference ${reference}).`,
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    };
  };
