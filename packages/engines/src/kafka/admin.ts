import { createRequire } from 'node:module';
import kafkajs from 'kafkajs';
import type { Admin } from 'kafkajs';

const CONNECTION_TIMEOUT_MS = 2_000;

quietIdleConnections();

/** A short administrator's session; kafkajs's own log is silent, its errors are thrown. */
export async function withAdmin<R>(brokers: readonly string[], use: (admin: Admin) => Promise<R>): Promise<R> {
  const client = new kafkajs.Kafka({
    brokers: [...brokers],
    clientId: 'ladder-engines',
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    logLevel: kafkajs.logLevel.NOTHING,
  });
  const admin = client.admin({ retry: { retries: 5, initialRetryTime: 100, maxRetryTime: 1_000 } });
  try {
    await admin.connect();
    return await use(admin);
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}

/** kafkajs 2.2.4 sets a timer with a negative delay for a connection on which nothing waits; Node 24 warns of it. */
function quietIdleConnections(): void {
  interface Queue {
    readonly pending: readonly unknown[];
    readonly throttledUntil: number;
    scheduleCheckPendingRequests(): void;
  }
  const { prototype } = createRequire(import.meta.url)('kafkajs/src/network/requestQueue/index.js') as {
    prototype: Queue;
  };
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function (this: Queue): void {
    if (this.pending.length > 0 || this.throttledUntil > Date.now()) schedule.call(this);
  };
}
