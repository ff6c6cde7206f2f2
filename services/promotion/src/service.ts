import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createMessaging } from '@ladder/messaging';
import { createBusinessClock, type Logger, type Running, stopInReverse } from '@ladder/process';
import { migrate, openPolicies, openStore, seedPolicies } from '@ladder/store';
import { startSubgraph } from '@ladder/subgraph';
import { publishPolicies } from './commands/publish-policies.ts';
import { workThroughReviews } from './commands/work-through-reviews.ts';
import type { PromotionConfig } from './config.ts';
import { contextOf } from './context.ts';
import type { Deps, ServiceDeps } from './deps.ts';
import { handlers } from './handlers/handlers.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { migrations } from './store/migrations.ts';
import { openPromotionStore } from './store/open-promotion-store.ts';

const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Promotion from nothing to running: store, policies, messaging, reviews, graph, in this order; stopped in the reverse one. */
export async function startPromotion(
  config: PromotionConfig,
  log: Logger,
): Promise<Running & { readonly port: number }> {
  const store = await openStore({ uri: config.mongodbUri, appName: 'promotion', environment: config.environment });
  await migrate(store.db, migrations);
  await seedPolicies(store.db, inPackage('policies'));
  const policies = await openPolicies(store.db);
  const clock = createBusinessClock(config.businessClock);
  const handling: ServiceDeps = { store: openPromotionStore(store), policies, businessNow: clock.now };
  const messaging = createMessaging({
    service: 'promotion',
    connection: store,
    brokers: config.kafkaBrokers,
    handlers,
    deps: handling,
    log,
  });
  const deps: Deps = { ...handling, transact: messaging.transact };
  await messaging.start();
  await tellPolicies(deps);
  const reviews = workThroughReviews(deps, log);
  const graph = await startSubgraph({
    name: 'promotion',
    host: config.host,
    port: config.port,
    schema: { typeDefs: readFileSync(inPackage('schema.graphql'), 'utf8'), resolvers },
    passportKeys: config.passportKeys,
    context: contextOf(deps),
    ready: () => messaging.health().ready,
    log,
  });
  log.info({ port: graph.port }, 'promotion is ready');
  const parts = [{ stop: store.close }, policies, messaging, reviews, graph];
  return { port: graph.port, stop: () => stopInReverse(parts) };
}

const tellPolicies = (deps: Deps): Promise<void> =>
  deps.transact({ correlationId: crypto.randomUUID(), mode: 'live', actor: '/promotion' }, (tx) =>
    publishPolicies(deps, tx),
  );
