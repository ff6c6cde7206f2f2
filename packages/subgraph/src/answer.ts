import type { Rejected } from '@ladder/decision';
import { GraphQLError } from 'graphql';
import type { Language } from './language.ts';
import { type RejectionCatalogue, renderRejection } from './rejections.ts';

/** What a mutation needs of its context: the service's dependencies, who calls, and in which language he reads. */
export interface CommandContext {
  readonly deps: unknown;
  readonly caller: unknown;
  readonly language: Language;
}

/**
 * Makes a service's `answering`: a command becomes a mutation that answers the new state as the GraphQL type
 * `typename`, or the refusal as the service's rejection type in the reader's language.
 */
export const answersWith =
  <Context extends CommandContext, Rejection extends object>(
    rejectionTypename: string,
    catalogue: RejectionCatalogue,
  ) =>
  <Input, State extends object>(
    typename: string,
    command: (deps: Context['deps'], caller: Context['caller'], input: Input) => Promise<State | Rejected>,
  ) =>
  async ({ deps, caller, language }: Context, input: Input): Promise<State | Rejection> => {
    refuseStrangeRequestId(input);
    const result = await command(deps, caller, input);
    if (!isRefusal(result)) return { __typename: typename, ...result };
    return { __typename: rejectionTypename, ...renderRejection(catalogue, language, result) } as unknown as Rejection;
  };

/** Longer than any client's id; ids are kept for a month. */
const MAX_REQUEST_ID_CHARACTERS = 128;

/** An empty id would make every mutation of a person the same request. */
function refuseStrangeRequestId(input: unknown): void {
  const { requestId } = input as { readonly requestId?: string };
  if (requestId === undefined || (requestId.trim() !== '' && requestId.length <= MAX_REQUEST_ID_CHARACTERS)) return;
  throw new GraphQLError(
    `requestId must have 1 to ${MAX_REQUEST_ID_CHARACTERS} characters; choose a new one for each change`,
    {
      extensions: { code: 'BAD_USER_INPUT' },
    },
  );
}

const isRefusal = (result: object): result is Rejected => 'outcome' in result && result.outcome === 'rejected';
