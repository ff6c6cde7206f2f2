import Big from 'big.js';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';

/** Doubles keep this many significant digits of a decimal; more would be lost silently, so they are refused. */
const MAX_SIGNIFICANT_DIGITS = 15;

const userError = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** A JSON number from a number or a numeral; throws when it is not a finite decimal of at most 15 significant digits. */
export function parseDecimal(value: unknown): number {
  if (typeof value !== 'number' && typeof value !== 'string') throw userError('Decimal takes a number or a string');
  let decimal: Big;
  try {
    decimal = new Big(value);
  } catch {
    throw userError(`Decimal takes a finite number, not "${value}"`);
  }
  if (decimal.c.length > MAX_SIGNIFICANT_DIGITS) throw userError('Decimal takes at most 15 significant digits');
  return decimal.toNumber();
}

const decimal = new GraphQLScalarType<number, number>({
  name: 'Decimal',
  description:
    'An exact decimal figure: a JSON number on output, a number or a string on input, at most 15 significant digits.',
  serialize: (value) => parseDecimal(value instanceof Big ? value.toNumber() : value),
  parseValue: parseDecimal,
  parseLiteral: (node) => {
    if (node.kind === Kind.INT || node.kind === Kind.FLOAT || node.kind === Kind.STRING)
      return parseDecimal(node.value);
    throw userError('Decimal takes a number or a string');
  },
});

/** Instants travel through the code as text in UTC with milliseconds, which is how they are stored and compared. */
const textOf = (value: unknown): string => new Date(value as Date | string).toISOString();

const dateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An RFC 3339 instant.',
  serialize: textOf,
  parseValue: (value) => textOf(GraphQLDateTimeISO.parseValue(value)),
  parseLiteral: (node, variables) => textOf(GraphQLDateTimeISO.parseLiteral(node, variables)),
});

const date = new GraphQLScalarType<string, string>({
  ...(GraphQLLocalDate.toConfig() as ConstructorParameters<typeof GraphQLScalarType<string, string>>[0]),
  name: 'Date',
  description: 'A calendar date of the company, YYYY-MM-DD.',
});

/** Resolvers of the scalars that all subgraphs share. */
export const scalars = { Decimal: decimal, DateTime: dateTime, Date: date } as const;
