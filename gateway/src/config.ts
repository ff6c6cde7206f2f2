import { readPrivateJwk, readPublicJwks } from '@ladder/identity';
import { ConfigError, LOG_LEVELS, readBy, readConfig } from '@ladder/process';
import * as z from 'zod';

/** A subgraph and where it answers; the supergraph knows only names. */
export interface SubgraphAddress {
  readonly name: string;
  /** Address of its GraphQL endpoint. */
  readonly url: URL;
}

export type GatewayConfig = ReturnType<typeof readGatewayConfig>;

/** The planner's own guards against hostile documents may not be switched off (CVE-2025-32030 and its family). */
const FORBIDDEN_VARIABLES = [
  'APOLLO_DISABLE_SECURITY_RECURSIVE_SELECTIONS_CHECK',
  'APOLLO_DISABLE_SECURITY_NON_LOCAL_SELECTIONS_CHECK',
];

const port = z.coerce.number().int().min(0).max(65_535);

const shape = {
  LADDER_ENVIRONMENT: z.enum(['development', 'production']).default('production'),
  LADDER_HOST: z.string().default('127.0.0.1'),
  LADDER_PORT: port.default(4000),
  LADDER_HEALTH_PORT: port.default(4001),
  LADDER_LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  LADDER_SUBGRAPHS: readBy(readSubgraphs),
  LADDER_SUPERGRAPH_FILE: z.string().min(1),
  LADDER_PASSPORT_KEY: readBy(readPrivateJwk),
  LADDER_TOKEN_JWKS: readBy(readPublicJwks),
  LADDER_TOKEN_ISSUER: z.string().min(1),
  LADDER_TOKEN_AUDIENCE: z.string().min(1),
  LADDER_DEVELOPMENT_TOKEN_KEY: readBy(readPrivateJwk).optional(),
  LADDER_BUSINESS_NOW: z.iso.datetime({ offset: true }).optional(),
  LADDER_BUSINESS_CLOCK_FILE: z.string().min(1).optional(),
};

/** Reads the gateway's configuration; the README has the table. Throws ConfigError with every fault it finds. */
export function readGatewayConfig(environment: NodeJS.ProcessEnv = process.env) {
  const values = readConfig(shape, environment);
  const isDevelopment = values.LADDER_ENVIRONMENT === 'development';
  for (const name of FORBIDDEN_VARIABLES) {
    if (environment[name] !== undefined) throw new ConfigError(`${name} must not be set: it switches a guard off`);
  }
  for (const name of ['LADDER_DEVELOPMENT_TOKEN_KEY', 'LADDER_BUSINESS_NOW', 'LADDER_BUSINESS_CLOCK_FILE'] as const) {
    if (values[name] !== undefined && !isDevelopment) throw new ConfigError(`${name} is refused outside development`);
  }
  return {
    isDevelopment,
    environment: values.LADDER_ENVIRONMENT,
    host: values.LADDER_HOST,
    port: values.LADDER_PORT,
    healthPort: values.LADDER_HEALTH_PORT,
    logLevel: values.LADDER_LOG_LEVEL,
    subgraphs: values.LADDER_SUBGRAPHS,
    supergraphFile: values.LADDER_SUPERGRAPH_FILE,
    passportKey: values.LADDER_PASSPORT_KEY,
    tokens: {
      jwks: values.LADDER_TOKEN_JWKS,
      issuer: values.LADDER_TOKEN_ISSUER,
      audience: values.LADDER_TOKEN_AUDIENCE,
    },
    developmentTokenKey: values.LADDER_DEVELOPMENT_TOKEN_KEY,
    businessClock: { file: values.LADDER_BUSINESS_CLOCK_FILE, startAt: values.LADDER_BUSINESS_NOW },
  };
}

/** Reads `training=http://127.0.0.1:4011/graphql,performance=…`. */
function readSubgraphs(text: string): SubgraphAddress[] {
  const subgraphs = text.split(',').map((part) => {
    const [, name, address] = /^\s*([a-z][a-z0-9-]*)=(\S+)\s*$/.exec(part) ?? [];
    if (!name || !address || !/^https?:$/.test(URL.parse(address)?.protocol ?? '')) {
      throw new TypeError(`expected name=http://host:port/graphql,… but found "${part}"`);
    }
    return { name, url: new URL(address) };
  });
  if (new Set(subgraphs.map(({ name }) => name)).size < subgraphs.length)
    throw new TypeError('a subgraph is named twice');
  return subgraphs;
}
