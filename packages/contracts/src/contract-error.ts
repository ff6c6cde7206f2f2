import type { ErrorObject } from 'ajv';

/** One place where a message differs from its contract. */
export interface ContractError {
  /** JSON pointer into the message, for a missing field where it would be. */
  readonly pointer: string;
  readonly code: ContractErrorCode;
  /** English, for a log; it repeats no value of the message. */
  readonly message: string;
}

export type ContractErrorCode =
  | 'MISSING'
  | 'WRONG_TYPE'
  | 'NOT_ALLOWED'
  | 'WRONG_FORMAT'
  | 'WRONG_LENGTH'
  | 'WRONG_COUNT'
  | 'WRONG_STEP'
  | 'OUT_OF_RANGE'
  | 'WRONG_TOPIC'
  | 'INVALID';

const CODES: Readonly<Record<string, ContractErrorCode>> = {
  required: 'MISSING',
  dependentRequired: 'MISSING',
  type: 'WRONG_TYPE',
  enum: 'NOT_ALLOWED',
  const: 'NOT_ALLOWED',
  discriminator: 'NOT_ALLOWED',
  format: 'WRONG_FORMAT',
  pattern: 'WRONG_FORMAT',
  minLength: 'WRONG_LENGTH',
  maxLength: 'WRONG_LENGTH',
  minItems: 'WRONG_COUNT',
  maxItems: 'WRONG_COUNT',
  multipleOf: 'WRONG_STEP',
  minimum: 'OUT_OF_RANGE',
  maximum: 'OUT_OF_RANGE',
  exclusiveMinimum: 'OUT_OF_RANGE',
};

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** What a JSON pointer names after the place where the validator stood: a missing field, or the field that tells kinds apart. */
function fieldOf({ keyword, params }: ErrorObject): string {
  if (keyword === 'required' || keyword === 'dependentRequired') return `/${escaped(String(params.missingProperty))}`;
  return keyword === 'discriminator' ? `/${escaped(String(params.tag))}` : '';
}

/** The validator's findings in the words of this platform, by pointer; a condition that failed is told by what failed inside it. */
export const contractErrors = (errors: readonly ErrorObject[]): readonly ContractError[] =>
  errors
    .filter(({ keyword }) => keyword !== 'if')
    .map((error) => ({
      pointer: `${error.instancePath}${fieldOf(error)}`,
      code: CODES[error.keyword] ?? 'INVALID',
      message: error.message ?? error.keyword,
    }))
    .toSorted((one, other) => Number(one.pointer > other.pointer) - Number(one.pointer < other.pointer));
