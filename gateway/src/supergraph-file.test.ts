import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { eventually } from '../tests/fixtures/eventually.ts';
import { startFixtureGateway } from '../tests/fixtures/start-fixture-gateway.ts';
import { PEOPLE_SDL, POINTS_SDL } from '../tests/fixtures/two-subgraphs.ts';
import { composeSubgraphs } from './compose.ts';
import { SUPERGRAPH_POLL_MS } from './limits.ts';

describe('the supergraph file', () => {
  test('is read again when it changes, and a broken one changes nothing', async () => {
    await using fixture = await startFixtureGateway();
    await writeFile(fixture.supergraphFile, 'type Nonsense {');
    await pause(SUPERGRAPH_POLL_MS + 500);
    expect((await fixture.ask('{ me { id } }')).data).toEqual({ me: { id: 'xu-dan' } });

    const unknown = await composeSubgraphs([
      { name: 'people', sdl: PEOPLE_SDL },
      { name: 'strangers', sdl: POINTS_SDL },
    ]);
    await writeFile(fixture.supergraphFile, unknown.supergraphSdl);
    await pause(SUPERGRAPH_POLL_MS + 500);
    expect((await fixture.ask('{ me { id points } }')).data).toEqual({ me: { id: 'xu-dan', points: 157 } });

    const smaller = await composeSubgraphs([
      { name: 'people', sdl: PEOPLE_SDL.replace(', name: String', '') },
      { name: 'points', sdl: POINTS_SDL },
    ]);
    await writeFile(fixture.supergraphFile, smaller.supergraphSdl);
    await eventually(
      () => fixture.ask('{ me { name } }'),
      (answer) => expect(answer.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]),
    );
    expect((await fixture.ask('{ me { points } }')).data).toEqual({ me: { points: 157 } });
  });

  test('that does not exist or names an unknown subgraph stops the start', async () => {
    await expect(startFixtureGateway({ LADDER_SUPERGRAPH_FILE: '/nowhere.graphql' })).rejects.toThrow(/ENOENT/);
    await expect(startFixtureGateway({ LADDER_SUBGRAPHS: 'people=http://127.0.0.1:1/graphql' })).rejects.toThrow(
      /"points"/,
    );
  });
});
