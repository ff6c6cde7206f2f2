import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type BacklogWatch, type Messaging, watchBacklog } from '../src/index.ts';
import { brokers, cause, openRig, recorder, type Rig, submitted, TOPIC, unique, until, wire } from './rig.ts';

/** The administrator's address, with that database. */
function addressOf(database: string): string {
  const uri = new URL(process.env['LADDER_TEST_MONGODB_ROOT_URI'] ?? '');
  uri.pathname = `/${database}`;
  return uri.href;
}

describe('a backlog seen from outside', () => {
  const service = unique('probe');
  const [key, other] = [unique('key'), unique('other')];
  let rig: Rig;
  let messaging: Messaging;
  let watch: BacklogWatch;

  beforeAll(async () => {
    rig = await openRig();
    const database = await rig.database('backlog');
    messaging = database.service(service, [recorder(database.db, [key, other])], {});
    watch = await watchBacklog({ databases: { [service]: addressOf(database.db.databaseName) }, brokers });
  });
  afterAll(async () => {
    await watch.close();
    await rig.close();
  });

  const look = async () => (await watch.read())[0]!;

  test('counts what waits in the outbox, before the service has ever consumed anything', async () => {
    await messaging.transact(cause, async (tx) => tx.emit(submitted(key, 1), submitted(key, 2)));
    expect(await look()).toMatchObject({ service, pending: 2, blocked: 0, group: 'Dead', behind: [], ends: {} });
  });

  test('is empty once everything was sent and settled', async () => {
    await messaging.start();
    await until('quiet', async () => {
      const { pending, group, behind } = await look();
      return pending === 0 && group === 'Stable' && behind.length === 0;
    });
    const { ends } = await look();
    expect(Object.keys(ends).toSorted()).toEqual([0, 1, 2].map((partition) => `${TOPIC}|${partition}`));
  });

  test('moves its ends with every event, and tells of a consumer that is gone', async () => {
    const before = (await look()).ends;
    await rig.send(TOPIC, wire(other, 1));
    await until('the move', async () => JSON.stringify((await look()).ends) !== JSON.stringify(before));
    await messaging.stop();
    expect((await look()).group).toBe('Empty');
  });
});
