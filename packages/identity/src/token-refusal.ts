import { errors } from 'jose';

/** Why a token or passport was refused. It is for logs and tests; a client learns only that it was. */
export type RefusalCode =
  | 'MISSING'
  | 'MALFORMED'
  | 'EXPIRED'
  | 'NOT_YET_VALID'
  | 'WRONG_AUDIENCE'
  | 'WRONG_ISSUER'
  | 'WRONG_TYPE'
  | 'WRONG_CLAIMS'
  | 'NOT_TRUSTED';

/** An access token was refused. */
export class TokenError extends Error {
  override readonly name: string = 'TokenError';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, options?: ErrorOptions) {
    super(`refused: ${code}`, options);
    this.code = code;
  }
}

/** A passport was refused. */
export class PassportError extends Error {
  override readonly name: string = 'PassportError';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, options?: ErrorOptions) {
    super(`refused: ${code}`, options);
    this.code = code;
  }
}

const REFUSAL_OF_CLAIM: Readonly<Record<string, RefusalCode>> = {
  aud: 'WRONG_AUDIENCE',
  iss: 'WRONG_ISSUER',
  typ: 'WRONG_TYPE',
  nbf: 'NOT_YET_VALID',
};

/** Our word for what jose found. */
export function refusalOf(error: unknown): RefusalCode {
  if (error instanceof errors.JWTExpired) return 'EXPIRED';
  if (error instanceof errors.JWTClaimValidationFailed) return REFUSAL_OF_CLAIM[error.claim] ?? 'WRONG_CLAIMS';
  if (error instanceof errors.JWTInvalid || error instanceof errors.JWSInvalid) return 'MALFORMED';
  return 'NOT_TRUSTED';
}
