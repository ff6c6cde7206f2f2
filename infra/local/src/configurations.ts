import { join } from 'node:path';
import type { Engines } from '@ladder/engines';
import type { LogLevel } from '@ladder/process';
import type { Keys } from './keys.ts';
import type { Ports } from './ports.ts';
import { repositoryRoot } from './repository-root.ts';

/** Who issues the tokens of a local platform, and for whom. */
export const TOKEN_ISSUER = 'ladder-development';
export const TOKEN_AUDIENCE = 'ladder';

/** What all processes of one local platform are told. */
export interface PlatformSettings {
  readonly ports: Ports;
  readonly keys: Keys;
  readonly logLevel: LogLevel;
  readonly businessNow: string;
  readonly clockFile: string;
}

type Configuration = Readonly<Record<string, string>>;

/** Exactly the variables that a service's config.ts reads. */
export const serviceConfiguration = (service: string, settings: PlatformSettings, engines: Engines): Configuration => ({
  ...configurationOfAll(settings),
  LADDER_PORT: String(settings.ports.services[service]),
  LADDER_MONGODB_URI: engines.mongodb.uriOf(service),
  LADDER_KAFKA_BROKERS: engines.kafka.brokers.join(','),
  LADDER_PASSPORT_KEYS: JSON.stringify(settings.keys.passport.publicJwks),
});

/** Exactly the variables that the gateway's config.ts reads. */
export const gatewayConfiguration = (services: readonly string[], settings: PlatformSettings): Configuration => ({
  ...configurationOfAll(settings),
  LADDER_PORT: String(settings.ports.gateway),
  LADDER_HEALTH_PORT: String(settings.ports.health),
  LADDER_SUBGRAPHS: services.map((name) => `${name}=${addressOf(settings.ports.services[name])}/graphql`).join(','),
  LADDER_SUPERGRAPH_FILE: join(repositoryRoot, 'gateway', 'supergraph.graphql'),
  LADDER_PASSPORT_KEY: JSON.stringify(settings.keys.passport.privateJwk),
  LADDER_TOKEN_JWKS: JSON.stringify(settings.keys.token.publicJwks),
  LADDER_TOKEN_ISSUER: TOKEN_ISSUER,
  LADDER_TOKEN_AUDIENCE: TOKEN_AUDIENCE,
  LADDER_DEVELOPMENT_TOKEN_KEY: JSON.stringify(settings.keys.token.privateJwk),
});

const configurationOfAll = ({ logLevel, businessNow, clockFile }: PlatformSettings): Configuration => ({
  LADDER_HOST: '127.0.0.1',
  LADDER_ENVIRONMENT: 'development',
  LADDER_LOG_LEVEL: logLevel,
  LADDER_BUSINESS_NOW: businessNow,
  LADDER_BUSINESS_CLOCK_FILE: clockFile,
});

export const addressOf = (port: number | undefined): string => `http://127.0.0.1:${port}`;
