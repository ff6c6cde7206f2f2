import { describe, expect, test } from '@jest/globals';
import { generateKeyPair } from '@ladder/identity';
import { startFixtureGateway } from '../tests/fixtures/start-fixture-gateway.ts';
import { startPoints } from '../tests/fixtures/two-subgraphs.ts';
import { SUBGRAPH_TIMEOUT_MS } from './limits.ts';

describe('one subgraph down', () => {
  test('costs its own fields only, says so, and heals by itself', async () => {
    await using fixture = await startFixtureGateway();
    const { points } = fixture;
    await fixture.ask('{ me { points } }');
    await points.stop();
    const { status, data, errors } = await fixture.ask('{ me { name points } employees { id points } }');
    expect(status).toBe(200);
    expect(data).toEqual({
      me: { name: 'Xu Dan', points: null },
      employees: [
        { id: 'xu-dan', points: null },
        { id: 'tang-bo', points: null },
      ],
    });
    expect(errors).toHaveLength(2);
    expect(errors).toContainEqual({
      message: 'The fields of "points" are not available at the moment.',
      path: ['me'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'points', retryable: true },
    });
    const again = await startPoints(fixture.passportKeys.publicJwks, points.port);
    expect((await fixture.ask('{ me { points } }')).data).toEqual({ me: { points: 157 } });
    await again.stop();
  });

  test('or one that refuses our passports looks the same to a client, and its words stay inside', async () => {
    const stranger = await generateKeyPair();
    await using fixture = await startFixtureGateway({ LADDER_PASSPORT_KEY: JSON.stringify(stranger.privateJwk) });
    const { data, errors } = await fixture.ask('{ me { id } }');
    expect(data).toEqual({ me: null });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'people' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/passport|127\.0\.0\.1/);
  });

  test('or too slow is given up after its timeout', async () => {
    await using fixture = await startFixtureGateway();
    const before = Date.now();
    const { data, errors } = await fixture.ask(`{ wait(forMs: ${SUBGRAPH_TIMEOUT_MS + 2_000}) limit(atLeast: 3) }`);
    expect(Date.now() - before).toBeLessThan(SUBGRAPH_TIMEOUT_MS + 1_500);
    expect(data).toEqual({ wait: null, limit: 3 });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'people' } }]);
  });
});
