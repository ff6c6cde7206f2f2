import { createMessaging } from '@ladder/messaging';
import { createLogger } from '@ladder/process';
import type { RigConfig } from '@ladder/rig';
import { openPolicies, openStore } from '@ladder/store';
import type { Deps } from '../src/deps.ts';
import { openPromotionStore } from '../src/store/open-promotion-store.ts';

export type LateReplica = Awaited<ReturnType<typeof openLateReplica>>;

/** Another replica of the running service, which is slow: what happens meanwhile, its commands do not see at first. */
export async function openLateReplica({ mongodbUri, kafkaBrokers, environment, businessClock }: RigConfig) {
  const opened = await openStore({ uri: mongodbUri, appName: 'late-replica', environment });
  const policies = await openPolicies(opened.db);
  const log = createLogger('late-replica', 'silent');
  const service = { service: 'promotion', connection: opened, brokers: kafkaBrokers, log };
  const messaging = createMessaging({ ...service, handlers: [], deps: {} });
  const store = openPromotionStore(opened);
  return {
    /** Dependencies whose first transaction reads the store as it was before `meanwhile`. */
    missing: (meanwhile: () => Promise<unknown>): Deps => {
      let isFirst = true;
      return {
        store,
        policies,
        businessNow: () => businessClock.startAt,
        transact: (cause, work) =>
          messaging.transact(cause, async (tx) => {
            if (isFirst) {
              isFirst = false;
              await store.employees.find(tx.session, 'anybody');
              await meanwhile();
            }
            return work(tx);
          }),
      };
    },
    close: async () => {
      await policies.stop();
      await opened.close();
    },
  };
}
