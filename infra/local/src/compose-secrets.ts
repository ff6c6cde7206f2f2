import { randomBytes } from 'node:crypto';
import { generateKeyPair } from '@ladder/identity';
import { TOKEN_AUDIENCE, TOKEN_ISSUER } from './configurations.ts';
import { DEMO_TODAY } from './demo-company.ts';
import { DEFAULT_PORTS } from './ports.ts';

// Prints an environment file for docker-compose.yml with new secrets: a development platform that issues its own tokens.
// In production the token lines name your identity provider instead, and the development lines are left out.
const PASSWORD_BYTES = 24;
const password = (): string => randomBytes(PASSWORD_BYTES).toString('base64url');
const passport = await generateKeyPair();
const token = await generateKeyPair();

const lines = {
  LADDER_ENVIRONMENT: 'development',
  LADDER_PASSPORT_KEY: JSON.stringify(passport.privateJwk),
  LADDER_PASSPORT_KEYS: JSON.stringify(passport.publicJwks),
  LADDER_TOKEN_JWKS: JSON.stringify(token.publicJwks),
  LADDER_TOKEN_ISSUER: TOKEN_ISSUER,
  LADDER_TOKEN_AUDIENCE: TOKEN_AUDIENCE,
  LADDER_DEVELOPMENT_TOKEN_KEY: JSON.stringify(token.privateJwk),
  LADDER_BUSINESS_NOW: DEMO_TODAY,
  LADDER_BUSINESS_CLOCK_FILE: '/clock/business-clock.json',
  LADDER_MONGODB_ROOT_PASSWORD: password(),
  ...Object.fromEntries(
    Object.keys(DEFAULT_PORTS.services).map((name) => [`LADDER_${name.toUpperCase()}_MONGODB_PASSWORD`, password()]),
  ),
};
// Single quotes: compose takes what stands between them as it is.
for (const [name, value] of Object.entries(lines)) console.log(`${name}='${value}'`);
