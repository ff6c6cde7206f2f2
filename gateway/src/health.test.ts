import { describe, expect, test } from '@jest/globals';
import { eventually } from '../tests/fixtures/eventually.ts';
import { startFixtureGateway } from '../tests/fixtures/start-fixture-gateway.ts';

describe('readiness', () => {
  test('comes when every subgraph was ready once, says which is not, and survives one that goes', async () => {
    await using fixture = await startFixtureGateway({ LADDER_BUSINESS_NOW: undefined });
    await eventually(fixture.ready, (answer) =>
      expect(answer).toEqual({
        status: 200,
        body: { ready: true, gateway: 'OPEN', subgraphs: { people: 'READY', points: 'READY' } },
      }),
    );
    await fixture.points.stop();
    expect((await fixture.ready()).status).toBe(200);
  });

  test('does not come while a subgraph is not ready', async () => {
    await using fixture = await startFixtureGateway({});
    const { gateway, people } = fixture;
    await using lonely = await startFixtureGateway({
      LADDER_SUBGRAPHS: `people=http://127.0.0.1:${people.port}/graphql,points=http://127.0.0.1:1/graphql`,
    });
    await eventually(lonely.ready, (answer) =>
      expect(answer).toEqual({
        status: 503,
        body: { ready: false, gateway: 'OPEN', subgraphs: { people: 'READY', points: 'UNREACHABLE' } },
      }),
    );
    const live = await fetch(`http://127.0.0.1:${gateway.healthPort}/live`);
    expect(live.status).toBe(200);
  });
});

describe('stopping', () => {
  test('finishes the requests under way and closes both ports', async () => {
    await using fixture = await startFixtureGateway();
    const underWay = fixture.ask('{ wait(forMs: 500) }');
    await eventually(
      async () => fixture.people.requests.length,
      (count) => expect(count).toBe(1),
    );
    const stopped = fixture.gateway.stop();
    expect((await underWay).data).toEqual({ wait: 'done' });
    await stopped;
    await expect(fetch(fixture.url)).rejects.toThrow('fetch failed');
    await expect(fixture.ready()).rejects.toThrow('fetch failed');
  });
});
