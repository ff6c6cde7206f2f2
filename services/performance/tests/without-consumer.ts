import type { Envelope, EventData, EventName } from '@ladder/contracts';
import { createMessaging, type Messaging } from '@ladder/messaging';
import type { Logger } from '@ladder/process';
import { openRig, type Rig, type RigConfig } from '@ladder/rig';
import { migrate, openPolicies, openStore, seedPolicies } from '@ladder/store';
import { fileURLToPath } from 'node:url';
import { startSweep } from '../src/commands/sweep.ts';
import type { Deps, HandlerContext, ServiceDeps } from '../src/deps.ts';
import { handlers } from '../src/handlers/handlers.ts';
import { migrations } from '../src/store/migrations.ts';
import { openPerformanceStore } from '../src/store/open-performance-store.ts';

/** Performance on a real store, handed its events by hand, so that a test decides which transaction comes first. */
export interface WithoutConsumer {
  readonly rig: Rig;
  readonly deps: Deps;
  /** Today on the business clock, for what comes next. */
  setToday(now: string): void;
  /** One event in a transaction of its own; `first` runs inside it before the handler, each time that it is tried. */
  handle<T extends EventName>(
    name: T,
    event: Given<T>,
    first?: (tx: HandlerContext['tx']) => Promise<void>,
  ): Promise<void>;
  /** Sweeps until `seen` gives something true. */
  sweepUntil<Seen>(seen: () => Promise<Seen>): Promise<NonNullable<Seen>>;
}

export interface Given<T extends EventName> {
  readonly key: string;
  readonly data: EventData[T];
  readonly id?: string;
  readonly source?: string;
  readonly mode?: Envelope['mode'];
  readonly correlationid?: string;
}

const TIME = '2025-10-09T01:00:00.000Z';
const POLL_MS = 20;
const SWEEP_LIMIT_MS = 15_000;
let events = 0;

export async function openWithoutConsumer(): Promise<WithoutConsumer> {
  let now = TIME;
  let opened: { deps: Deps; log: Logger } | undefined;
  const start = async (config: RigConfig, log: Logger) => {
    const parts = await open(config, log, () => now);
    opened = { deps: parts.deps, log };
    return { port: 0, stop: parts.stop };
  };
  const rig = await openRig({ service: 'performance', start, today: TIME });
  if (opened === undefined) throw new Error('the rig has not started the service');
  const { deps, log } = opened;
  return {
    rig,
    deps,
    setToday: (today) => {
      now = today;
    },
    handle: (name, given, first = async () => undefined) => handle(deps, name, given, first),
    sweepUntil: async (seen) => {
      const sweep = startSweep(deps, log);
      try {
        const giveUpAt = Date.now() + SWEEP_LIMIT_MS;
        for (;;) {
          const found = await seen();
          if (found) return found;
          if (Date.now() > giveUpAt) throw new Error('the sweep never did it');
          await new Promise((resolve) => setTimeout(resolve, POLL_MS));
        }
      } finally {
        await sweep.stop();
      }
    },
  };
}

async function open(config: RigConfig, log: Logger, businessNow: () => string) {
  const store = await openStore({ uri: config.mongodbUri, appName: 'performance', environment: 'development' });
  await migrate(store.db, migrations);
  await seedPolicies(store.db, fileURLToPath(new URL('../policies', import.meta.url)));
  const policies = await openPolicies(store.db);
  const handling: ServiceDeps = { store: openPerformanceStore(store), policies, businessNow };
  const messaging: Messaging = createMessaging({
    service: 'performance',
    connection: store,
    brokers: config.kafkaBrokers,
    handlers,
    deps: handling,
    log,
  });
  const stop = async () => {
    await policies.stop();
    await store.close();
  };
  return { deps: { ...handling, transact: messaging.transact }, stop };
}

async function handle<T extends EventName>(
  deps: Deps,
  name: T,
  { key, data, id, source = '/promotion', mode = 'live', correlationid = `chain-${key}` }: Given<T>,
  first: (tx: HandlerContext['tx']) => Promise<void>,
): Promise<void> {
  events += 1;
  const event = {
    id: id ?? `event-${events}`,
    source,
    subject: key,
    time: TIME,
    correlationid,
    sequence: events,
    mode,
    data,
  };
  const arrival = { topic: name, partition: 0, offset: events, key, arrivedAt: new Date().toISOString() };
  const cause = { correlationId: correlationid, causationId: event.id, mode, actor: '/performance' };
  const handler = handlers.find((one) => one.name === name);
  await deps.transact(cause, async (tx) => {
    await first(tx);
    await handler?.handle(event as unknown as Envelope, { ...deps, tx, arrival });
  });
}
