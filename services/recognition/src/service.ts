import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createMessaging } from '@ladder/messaging';
import { createBusinessClock, type Logger, type Running, stopInReverse } from '@ladder/process';
import { migrate, openPolicies, openStore, seedPolicies } from '@ladder/store';
import { startSubgraph } from '@ladder/subgraph';
import type { RecognitionConfig } from './config.ts';
import { contextOf } from './context.ts';
import type { ServiceDeps } from './deps.ts';
import { handlers } from './handlers/handlers.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { migrations } from './store/migrations.ts';
import { openRecognitionStore } from './store/open-recognition-store.ts';

const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Recognition from nothing to running: store, policies, messaging, graph, in this order; stopped in the reverse one. */
export async function startRecognition(
  config: RecognitionConfig,
  log: Logger,
): Promise<Running & { readonly port: number }> {
  const store = await openStore({ uri: config.mongodbUri, appName: 'recognition', environment: config.environment });
  await migrate(store.db, migrations);
  await seedPolicies(store.db, inPackage('policies'));
  const policies = await openPolicies(store.db);
  const clock = createBusinessClock(config.businessClock);
  const deps: ServiceDeps = { store: openRecognitionStore(store), policies, businessNow: clock.now };
  const messaging = createMessaging({
    service: 'recognition',
    connection: store,
    brokers: config.kafkaBrokers,
    handlers,
    deps,
    log,
  });
  await messaging.start();
  const graph = await startSubgraph({
    name: 'recognition',
    host: config.host,
    port: config.port,
    schema: { typeDefs: readFileSync(inPackage('schema.graphql'), 'utf8'), resolvers },
    passportKeys: config.passportKeys,
    context: contextOf({ ...deps, transact: messaging.transact }),
    ready: () => messaging.health().ready,
    log,
  });
  log.info({ port: graph.port }, 'recognition is ready');
  const parts = [{ stop: store.close }, policies, messaging, graph];
  return { port: graph.port, stop: () => stopInReverse(parts) };
}
