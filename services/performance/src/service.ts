import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createMessaging } from '@ladder/messaging';
import { createBusinessClock, type Logger, type Running, stopInReverse } from '@ladder/process';
import { migrate, openPolicies, openStore, seedPolicies } from '@ladder/store';
import { startSubgraph } from '@ladder/subgraph';
import { startSweep } from './commands/sweep.ts';
import type { PerformanceConfig } from './config.ts';
import { contextOf } from './context.ts';
import type { Deps, ServiceDeps } from './deps.ts';
import { handlers } from './handlers/handlers.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { migrations } from './store/migrations.ts';
import { openPerformanceStore } from './store/open-performance-store.ts';

const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Performance from nothing to running: store, policies, messaging, sweep, graph, in this order; stopped in the reverse one. */
export async function startPerformance(
  config: PerformanceConfig,
  log: Logger,
): Promise<Running & { readonly port: number }> {
  const store = await openStore({ uri: config.mongodbUri, appName: 'performance', environment: config.environment });
  await migrate(store.db, migrations);
  await seedPolicies(store.db, inPackage('policies'));
  const policies = await openPolicies(store.db);
  const clock = createBusinessClock(config.businessClock);
  const handling: ServiceDeps = { store: openPerformanceStore(store), policies, businessNow: clock.now };
  const messaging = createMessaging({
    service: 'performance',
    connection: store,
    brokers: config.kafkaBrokers,
    handlers,
    deps: handling,
    log,
  });
  const deps: Deps = { ...handling, transact: messaging.transact };
  await messaging.start();
  const sweep = startSweep(deps, log);
  const graph = await startSubgraph({
    name: 'performance',
    host: config.host,
    port: config.port,
    schema: { typeDefs: readFileSync(inPackage('schema.graphql'), 'utf8'), resolvers },
    passportKeys: config.passportKeys,
    context: contextOf(deps),
    ready: () => messaging.health().ready,
    log,
  });
  log.info({ port: graph.port }, 'performance is ready');
  const parts = [{ stop: store.close }, policies, messaging, sweep, graph];
  return { port: graph.port, stop: () => stopInReverse(parts) };
}
