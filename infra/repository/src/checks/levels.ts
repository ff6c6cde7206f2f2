const FOUNDATION = [
  'contracts',
  'decision',
  'figures',
  'process',
  'identity',
  'messaging',
  'subgraph',
  'store',
  'command',
];

/** What the sources of each workspace may import of ours: the levels of docs/architecture.md. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  'packages/contracts': [],
  'packages/decision': [],
  'packages/figures': [],
  'packages/process': [],
  'packages/identity': [],
  'packages/messaging': ['contracts', 'decision', 'process'],
  // A policy is in force from a company date on, a calendar that only figures has.
  'packages/store': ['figures', 'process'],
  // A connection's cursors are places in a keyset page, an order that only store knows.
  'packages/subgraph': ['decision', 'identity', 'process', 'store'],
  'packages/command': ['contracts', 'decision', 'messaging', 'store', 'process'],
  'packages/engines': ['contracts', 'decision', 'figures', 'process', 'identity'],
  'packages/rig': ['contracts', 'engines', 'identity', 'messaging', 'process'],
  'packages/scenario': ['contracts', 'decision', 'figures', 'process', 'identity'],
  gateway: ['process', 'identity'],
  'infra/local': ['engines', 'scenario', 'contracts', 'messaging', 'identity', 'process'],
  'infra/repository': ['contracts', 'gateway', 'engines', 'local'],
};
/** What tests may use besides: the real engines, the demo company, and every contract. */
const TEST_TOOLS = ['engines', 'rig', 'scenario', 'contracts', 'identity', 'process', 'local'];

/** Whether the table above knows the workspace. */
export const hasLevel = (workspace: string): boolean => workspace.startsWith('services/') || workspace in MAY_USE;

/** Whether a file of `workspace` may import the package `@ladder/<used>`. */
export function mayUse(workspace: string, path: string, used: string): boolean {
  const allowed = workspace.startsWith('services/') ? FOUNDATION : (MAY_USE[workspace] ?? []);
  if (allowed.includes(used)) return true;
  const isTest = path.endsWith('.test.ts') || path.startsWith(`${workspace}/tests/`);
  return isTest && (TEST_TOOLS.includes(used) || workspace.endsWith(`/${used}`));
}

/** A heavy library has one home, so that it can be replaced there. */
export const LIBRARY_HOMES: readonly {
  readonly library: RegExp;
  readonly home: RegExp;
  readonly where: string;
}[] = [
  {
    library: /^kafkajs$/,
    home: /^packages\/(messaging\/src\/kafka\.ts|messaging\/tests\/|engines\/)/,
    where: 'packages/messaging/src/kafka.ts and packages/engines',
  },
  {
    library: /^mongoose$/,
    home: /^(services\/[^/]+\/(src\/store|tests)\/|packages\/store\/)/,
    where: 'a service’s src/store and packages/store',
  },
  {
    library: /^mongodb$/,
    home: /^(packages\/(messaging|store|engines|rig)\/|gateway\/tests\/|services\/[^/]+\/tests\/)/,
    where: 'packages/messaging, packages/store, packages/engines, packages/rig and tests',
  },
  {
    library: /^@apollo\//,
    home: /^(packages\/subgraph|gateway|infra\/repository)\//,
    where: 'packages/subgraph, gateway and infra/repository',
  },
];
