import { beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPair } from '@ladder/identity';
import { readGatewayConfig } from './config.ts';

let complete: Record<string, string>;
let developmentKey: string;
beforeAll(async () => {
  const { privateJwk, publicJwks } = await generateKeyPair();
  developmentKey = JSON.stringify(privateJwk);
  complete = {
    LADDER_SUBGRAPHS: 'training=http://127.0.0.1:4011/graphql, promotion=https://promotion.internal/graphql',
    LADDER_SUPERGRAPH_FILE: 'supergraph.graphql',
    LADDER_PASSPORT_KEY: JSON.stringify(privateJwk),
    LADDER_TOKEN_JWKS: JSON.stringify(publicJwks),
    LADDER_TOKEN_ISSUER: 'https://login.example',
    LADDER_TOKEN_AUDIENCE: 'ladder',
  };
});

describe("the gateway's configuration", () => {
  test('is production on the usual ports unless it says otherwise', () => {
    expect(readGatewayConfig(complete)).toMatchObject({
      isDevelopment: false,
      host: '127.0.0.1',
      port: 4000,
      healthPort: 4001,
      subgraphs: [
        { name: 'training', url: new URL('http://127.0.0.1:4011/graphql') },
        { name: 'promotion', url: new URL('https://promotion.internal/graphql') },
      ],
      developmentTokenKey: undefined,
    });
  });

  test('refuses the development key and a moved clock in production', () => {
    for (const [name, value] of [
      ['LADDER_DEVELOPMENT_TOKEN_KEY', developmentKey],
      ['LADDER_BUSINESS_NOW', '2025-10-09T09:00:00+08:00'],
      ['LADDER_BUSINESS_CLOCK_FILE', 'clock.json'],
    ] as const) {
      expect(() => readGatewayConfig({ ...complete, [name]: value })).toThrow(`${name} is refused outside development`);
      expect(readGatewayConfig({ ...complete, [name]: value, LADDER_ENVIRONMENT: 'development' }).isDevelopment).toBe(
        true,
      );
    }
  });

  test('refuses a planner without its guards', () => {
    const name = 'APOLLO_DISABLE_SECURITY_RECURSIVE_SELECTIONS_CHECK';
    expect(() => readGatewayConfig({ ...complete, [name]: 'true' })).toThrow(name);
  });

  test('names what is wrong with an address or a key, and never shows the key', () => {
    const wrong = (changes: Record<string, string>) => () => readGatewayConfig({ ...complete, ...changes });
    for (const subgraphs of [
      'training',
      'training=4011',
      'training=ftp://host/graphql',
      'a=http://h/,a=http://h/',
      '',
    ]) {
      expect(wrong({ LADDER_SUBGRAPHS: subgraphs })).toThrow(/LADDER_SUBGRAPHS/);
    }
    expect(wrong({ LADDER_TOKEN_JWKS: `{"keys":[${developmentKey}]}` })).toThrow(/LADDER_TOKEN_JWKS/);
    expect(wrong({ LADDER_PASSPORT_KEY: '{"secret":"word"}' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('word') }),
    );
    expect(wrong({ LADDER_PORT: '65536' })).toThrow(/LADDER_PORT/);
  });
});
