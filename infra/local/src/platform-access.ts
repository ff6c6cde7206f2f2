import { createDevelopmentIssuer, isRole, type Role } from '@ladder/identity';
import { createProducer, watchBacklog } from '@ladder/messaging';
import { moveBusinessClock } from '@ladder/process';
import { TOKEN_AUDIENCE, TOKEN_ISSUER } from './configurations.ts';
import { drain } from './drain.ts';
import type { Keys } from './keys.ts';

const ASK_TIMEOUT_MS = 30_000;

/** Where a running platform is to be found; plain data, so that another process can be told. */
export interface PlatformFacts {
  readonly gatewayUrl: string;
  readonly healthUrl: string;
  readonly brokers: readonly string[];
  readonly mongodbRootUri: string;
  /** Address of each service's own database. */
  readonly databases: Readonly<Record<string, string>>;
  readonly clockFile: string;
  readonly tokenKey: Keys['token']['privateJwk'];
  readonly pids: Readonly<Record<string, number | undefined>>;
}

/** Who asks; roles that the platform does not know are errors. */
export interface Asker {
  readonly employeeId: string;
  readonly roles?: readonly string[];
}

/** What a client, an outside system and an operator can do with a running platform. */
export interface PlatformAccess extends Omit<PlatformFacts, 'tokenKey'> {
  /** A bearer token of the local issuer; without roles an employee who sees what is his own. */
  tokenFor(employeeId: string, roles?: readonly Role[]): Promise<string>;
  /** Asks the gateway and gives `data`. Throws with the messages when the answer carries errors. */
  ask<Data = Record<string, unknown>>(asker: Asker, query: string, variables?: object): Promise<Data>;
  /** Publishes as a system outside would, past every outbox. */
  publish(topic: string, messages: readonly { readonly key: string; readonly value: string }[]): Promise<void>;
  /** Returns when everything that was emitted has been applied everywhere. */
  drain(timeoutMs?: number): Promise<void>;
  /** Sets the business clock of all processes to an RFC 3339 instant. */
  moveClock(instant: string): Promise<void>;
  /** Ends the connections of this access; the platform runs on. */
  close(): Promise<void>;
}

export function accessPlatform({ tokenKey, ...facts }: PlatformFacts): PlatformAccess {
  const { gatewayUrl, brokers, databases, clockFile } = facts;
  const issuer = createDevelopmentIssuer({
    privateKeyJwk: tokenKey,
    issuer: TOKEN_ISSUER,
    audience: TOKEN_AUDIENCE,
    environment: 'development',
  });
  const publisher = openedOnce(() => createProducer(brokers));
  const backlog = openedOnce(() => watchBacklog({ databases, brokers }));
  const tokenFor: PlatformAccess['tokenFor'] = async (employeeId, roles = ['EMPLOYEE']) =>
    (await issuer.issue({ employeeId, roles })).access_token;
  return {
    ...facts,
    tokenFor,
    ask: async ({ employeeId, roles }, query, variables = {}) =>
      askGateway(gatewayUrl, await tokenFor(employeeId, roles?.map(knownRole)), { query, variables }),
    publish: async (topic, messages) => {
      await (await publisher.open()).send([{ topic, messages }]);
    },
    drain: async (timeoutMs) => {
      await drain({ read: async () => (await backlog.open()).read() }, timeoutMs);
    },
    moveClock: async (instant) => moveBusinessClock(clockFile, instant),
    close: async () => {
      await publisher.close();
      await backlog.close();
    },
  };
}

/** A connection that is opened when it is first needed; one that could not be opened is tried again. */
function openedOnce<T extends { close(): Promise<void> }>(connect: () => Promise<T>) {
  let connection: Promise<T> | undefined;
  return {
    open: (): Promise<T> => {
      connection ??= connect().catch((error: unknown) => {
        connection = undefined;
        throw error;
      });
      return connection;
    },
    close: async (): Promise<void> => (await connection?.catch(() => undefined))?.close(),
  };
}

function knownRole(word: string): Role {
  if (!isRole(word)) throw new Error(`There is no role ${word}`);
  return word;
}

async function askGateway<Data>(gatewayUrl: string, token: string, body: object): Promise<Data> {
  const response = await fetch(new URL('/graphql', gatewayUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(ASK_TIMEOUT_MS),
  });
  const { data, errors = [] } = (await response.json()) as { data?: Data; errors?: readonly { message: string }[] };
  if (errors.length > 0 || data === undefined) {
    throw new Error(`The gateway answered ${response.status}: ${errors.map(({ message }) => message).join('; ')}`);
  }
  return data;
}
