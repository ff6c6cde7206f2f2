import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generate } from '../src/generate.ts';
import { repositoryRoot } from '../src/repository-root.ts';

const SDL = 'services/training/schema.graphql';
const TYPES = 'services/training/src/generated/graphql.ts';
const README = 'services/training/README.md';

describe('generating', () => {
  let root = '';
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'ladder-generate-'));
    cpSync(join(repositoryRoot, 'infra/repository/fixtures/generated'), root, { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('writes nothing when it only checks', async () => {
    const before = read(TYPES);
    expect(await generate({ root, check: true })).toContain(TYPES);
    expect(read(TYPES)).toBe(before);
    expect(existsSync(join(root, 'gateway/supergraph.graphql'))).toBe(false);
  });

  test('brings everything up to date, and then has nothing left to do', async () => {
    expect(await generate({ root, check: false })).toEqual(
      expect.arrayContaining([
        TYPES,
        README,
        'gateway/supergraph.graphql',
        'packages/contracts/src/generated/events.ts',
      ]),
    );
    expect(await generate({ root, check: true })).toEqual([]);
  });

  test('keeps the text of a README and fills its tables between the markers', () => {
    expect(read(README)).toMatch(/^# Training\n/);
    expect(read(README)).toContain('| TR-11 | Completion | PLANNED |  |');
    expect(read(README)).toContain('| out | `training-completed` | training |');
  });

  test('notices a change of the SDL', async () => {
    writeFileSync(join(root, SDL), read(SDL).replace('  id: ID!', '  id: ID!\n  "Its title."\n  title: String!'));
    expect((await generate({ root, check: true })).toSorted()).toEqual(['gateway/supergraph.graphql', TYPES]);
  });

  test('imports a document that bears the name of its GraphQL type under another name', async () => {
    const mappers = { Course: '../domain/course.ts#Course' };
    writeFileSync(join(root, 'services/training/codegen.json'), JSON.stringify({ mappers }));
    expect(await generate({ root, check: false, kinds: ['resolvers'] })).toEqual([TYPES]);
    expect(read(TYPES)).toContain("import type { Course as CourseParent } from '../domain/course.ts';");
    expect(read(TYPES)).toContain("import type { Context } from '../context.ts';");
  });

  test('goes on with the other kinds when one fails, and says which', async () => {
    writeFileSync(join(root, SDL), 'type Query { course: Course }');
    writeFileSync(join(root, README), read(README).replace('| TR-11 ', '| TR-12 '));
    await expect(generate({ root, check: false })).rejects.toThrow(/resolvers: .*Course[^]*supergraph: /);
    expect(read(README)).toContain('| TR-11 |');
  });
});
