import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CompositionError, composeSubgraphs, type SubgraphSdl } from './compose.ts';

const PAIRS_FOLDER = new URL('../tests/composition/', import.meta.url);

const namesIn = (folder: string) => readdirSync(new URL(`${folder}/`, PAIRS_FOLDER)).toSorted();
const subgraphsIn = (folder: string): SubgraphSdl[] =>
  namesIn(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => ({ name: basename(file, '.graphql'), sdl: read(`${folder}/${file}`) }));
const read = (file: string) => readFileSync(new URL(file, PAIRS_FOLDER), 'utf8');

describe('subgraphs compose', () => {
  test.each(namesIn('composes'))('with %s', async (pair) => {
    const { supergraphSdl, hints } = await composeSubgraphs(subgraphsIn(`composes/${pair}`));
    expect(supergraphSdl).toMatch(/enum join__Graph/);
    expect(hints.filter((hint) => hint.startsWith('NON_NULL_CONTRIBUTION'))).toEqual([]);
  });

  test('to the same text whatever the order in which they are read', async () => {
    const pair = subgraphsIn('composes/contribution-to-an-entity');
    const one = await composeSubgraphs(pair);
    const other = await composeSubgraphs(pair.toReversed());
    expect(other.supergraphSdl).toBe(one.supergraphSdl);
    expect(one.supergraphSdl).toContain('url: "http://training.subgraph/graphql"');
  });
});

describe('subgraphs do not compose', () => {
  test.each(namesIn('refused'))('with %s', async (pair) => {
    const refused = await composeSubgraphs(subgraphsIn(`refused/${pair}`)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(CompositionError);
    expect((refused as CompositionError).faults.map(({ code }) => code)).toContain(
      read(`refused/${pair}/code.txt`).trim(),
    );
  });
});

describe('a field that would blank the whole entity', () => {
  const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
  const promotion = (name: string) => ({
    name: 'promotion',
    sdl: `${LINK} type Query { me: Employee } type Employee @key(fields: "id") { id: ID! name: ${name} }`,
  });
  const training = {
    name: 'training',
    sdl: `${LINK} type Employee @key(fields: "id") { id: ID! credits: Int } type Course @key(fields: "id") { id: ID! title: String! }`,
  };

  test('is named where several subgraphs know the entity, and only there', async () => {
    const { hints } = await composeSubgraphs([promotion('String!'), training]);
    expect(hints).toContainEqual(
      'NON_NULL_CONTRIBUTION: "Employee.name" is not nullable; while promotion is down, so is the whole entity.',
    );
    expect(hints.join()).not.toContain('Course.title');
  });

  test('is none when it may be null', async () => {
    const { hints } = await composeSubgraphs([promotion('String'), training]);
    expect(hints.join()).not.toContain('NON_NULL_CONTRIBUTION');
  });
});
