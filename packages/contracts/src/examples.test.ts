import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { EventName } from './envelope.ts';
import { packageFile, readPackageJson } from './package-files.ts';
import { readEvent } from './read-event.ts';
import { eventNames, topicOf } from './topics.ts';
import { validateEnvelope } from './validate.ts';

const VERDICTS = 'verdicts.json';

const folderOf = (name: EventName): string => `events/${topicOf(name).producer}/examples/${name}`;
const example = (name: EventName, file: string): unknown => readPackageJson(`${folderOf(name)}/${file}`);
const examples = eventNames.flatMap((name) => {
  const verdicts = example(name, VERDICTS) as Record<string, readonly { pointer: string; code: string }[]>;
  return readdirSync(packageFile(folderOf(name)))
    .filter((file) => file !== VERDICTS)
    .map((file) => ({ name, file, expected: verdicts[file] }));
});
const good = examples.filter(({ expected }) => expected === undefined);
const bad = examples.filter(({ expected }) => expected !== undefined);

describe('the examples', () => {
  test.each(eventNames)('%s has at least one good and two bad ones', (name) => {
    expect(good.filter((each) => each.name === name).length).toBeGreaterThanOrEqual(1);
    expect(bad.filter((each) => each.name === name).length).toBeGreaterThanOrEqual(2);
  });

  test('say in their names what they are', () => {
    const named = (prefix: RegExp, files: readonly { file: string }[]): readonly string[] =>
      files.map(({ file }) => file).filter((file) => !prefix.test(file));
    expect(named(/^good-/, good)).toEqual(['wang-jun-september.json']);
    expect(named(/^bad-/, bad)).toEqual(['broken-message.json']);
  });

  test('have ids of their own', () => {
    const ids = examples.map(({ name, file }) => (example(name, file) as { id: string }).id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(good)('$name $file keeps its contract', ({ name, file }) => {
    expect(validateEnvelope(name, example(name, file))).toEqual({ valid: true });
  });

  test.each(bad)('$name $file breaks its contract where it says', ({ name, file, expected }) => {
    const judged = validateEnvelope(name, example(name, file));
    const found = judged.valid ? [] : judged.errors.map(({ pointer, code }) => ({ pointer, code }));
    expect(found).toEqual(expected);
  });
});

describe('wang-jun-september.json (archetype 3)', () => {
  const value = new TextEncoder().encode(
    JSON.stringify(example('performance-updated.inbound.v1', 'wang-jun-september.json')),
  );

  test('needs nothing that an outside producer cannot know, and is completed on reading', () => {
    expect(readEvent('performance-updated.inbound.v1', { value })).toMatchObject({
      outcome: 'read',
      event: {
        subject: 'employee/wang-jun',
        correlationid: 'ps-2025-09-wang-jun-1',
        dataschema: 'urn:ladder:event:performance-updated.inbound.v1',
        mode: 'live',
        sequence: 0,
      },
    });
  });

  test('with two months as seeded, it brings the window to +17.0 % sales and +11.0 % retention', () => {
    const read = readEvent('performance-updated.inbound.v1', { value });
    const data = read.outcome === 'read' ? read.event.data : undefined;
    const figures = new Map(
      data?.kind === 'METRIC' ? data.metrics.map(({ code, value: figure }) => [code, figure ?? 0]) : [],
    );
    const sales = (117_000 + 117_000 + (figures.get('SALES_AMOUNT') ?? 0) - 300_000) / 300_000;
    const retention = ((77.7 + 77.7 + (figures.get('CUSTOMER_RETENTION_RATE') ?? 0)) / 3 - 70) / 70;
    expect(sales).toBeCloseTo(0.17, 10);
    expect(retention).toBeCloseTo(0.11, 10);
  });
});
