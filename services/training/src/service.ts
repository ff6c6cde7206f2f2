import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createMessaging } from '@ladder/messaging';
import { createBusinessClock, type Logger, type Running, stopInReverse } from '@ladder/process';
import { migrate, openPolicies, openStore, seedPolicies } from '@ladder/store';
import { startSubgraph } from '@ladder/subgraph';
import type { TrainingConfig } from './config.ts';
import { contextOf } from './context.ts';
import { openOwedOnboardings } from './commands/open-owed-onboardings.ts';
import type { Deps, ServiceDeps } from './deps.ts';
import { handlers } from './handlers/handlers.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { migrations } from './store/migrations.ts';
import { openTrainingStore } from './store/open-training-store.ts';

const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Training from nothing to running: store, policies, messaging, graph, in this order; stopped in the reverse one. */
export async function startTraining(config: TrainingConfig, log: Logger): Promise<Running & { readonly port: number }> {
  const store = await openStore({ uri: config.mongodbUri, appName: 'training', environment: config.environment });
  await migrate(store.db, migrations);
  await seedPolicies(store.db, inPackage('policies'));
  const policies = await openPolicies(store.db);
  const clock = createBusinessClock(config.businessClock);
  const deps: ServiceDeps = { store: openTrainingStore(store), policies, businessNow: clock.now };
  const messaging = createMessaging({
    service: 'training',
    connection: store,
    brokers: config.kafkaBrokers,
    handlers,
    deps,
    log,
  });
  await messaging.start();
  const commandDeps: Deps = { ...deps, transact: messaging.transact };
  await openOwedOnboardings(commandDeps);
  const graph = await startSubgraph({
    name: 'training',
    host: config.host,
    port: config.port,
    schema: { typeDefs: readFileSync(inPackage('schema.graphql'), 'utf8'), resolvers },
    passportKeys: config.passportKeys,
    context: contextOf(commandDeps),
    ready: () => messaging.health().ready,
    log,
  });
  log.info({ port: graph.port }, 'training is ready');
  const parts = [{ stop: store.close }, policies, messaging, graph];
  return { port: graph.port, stop: () => stopInReverse(parts) };
}
