import { freePorts, requireFreePort } from '@ladder/engines';

/** Where everything listens, on loopback. */
export interface Ports {
  readonly gateway: number;
  readonly health: number;
  readonly mongodb: number;
  readonly kafka: number;
  /** Kafka's controller; nobody but the broker itself uses it. */
  readonly controller: number;
  /** By the name of the service. */
  readonly services: Readonly<Record<string, number>>;
}

/** `default` for people, `free` for tests, or the ports themselves; a port that is left out is the default one. */
export type PortChoice = 'default' | 'free' | Partial<Ports>;

export const DEFAULT_PORTS: Ports = {
  gateway: 4000,
  health: 4001,
  mongodb: 27_117,
  kafka: 29_092,
  controller: 29_093,
  services: { training: 4011, performance: 4012, promotion: 4013, recognition: 4014 },
};

/** A port for each process. Throws when a service has neither a default port nor a chosen one. */
export async function choosePorts(choice: PortChoice, services: readonly string[]): Promise<Ports> {
  if (choice === 'free') return takeFreePorts(services);
  const chosen = choice === 'default' ? {} : choice;
  const ports = { ...DEFAULT_PORTS, ...chosen, services: { ...DEFAULT_PORTS.services, ...chosen.services } };
  const homeless = services.filter((service) => ports.services[service] === undefined);
  if (homeless.length > 0) throw new Error(`There is no port for ${homeless.join(', ')}`);
  return ports;
}

/** The variable of `npm start` that moves a port: `LADDER_PORT` for the gateway, `LADDER_TRAINING_PORT` for training. */
export const portVariableOf = (name: string): string => PORT_VARIABLES[name] ?? `LADDER_${name.toUpperCase()}_PORT`;

/** The flag that does the same: `--port`, `--training-port`. */
export const flagOf = (variable: string): string => variable.replace('LADDER_', '').toLowerCase().replaceAll('_', '-');

const PORT_VARIABLES: Readonly<Record<string, string>> = {
  gateway: 'LADDER_PORT',
  controller: 'LADDER_KAFKA_CONTROLLER_PORT',
};

/** Throws SetupError for the first port that somebody else has, before anything is started. */
export async function requireFreePorts(
  { services: servicePorts, ...others }: Ports,
  services: readonly string[],
): Promise<void> {
  const all = [...Object.entries(others), ...services.map((name) => [name, servicePorts[name] ?? 0] as const)];
  for (const [name, port] of all) {
    await requireFreePort(port, name, `npm start -- --${flagOf(portVariableOf(name))} <port>`);
  }
}

async function takeFreePorts(services: readonly string[]): Promise<Ports> {
  const [gateway = 0, health = 0, mongodb = 0, kafka = 0, controller = 0, ...rest] = await freePorts(
    FIXED_COUNT + services.length,
  );
  const byService = Object.fromEntries(services.map((service, index) => [service, rest[index] ?? 0]));
  return { gateway, health, mongodb, kafka, controller, services: byService };
}

const FIXED_COUNT = 5;
