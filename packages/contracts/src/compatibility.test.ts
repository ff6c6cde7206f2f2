import { describe, expect, test } from '@jest/globals';
import { breakingChanges } from './compatibility.ts';
import { type JsonSchema, schemaOf } from './contract-schema.ts';
import { eventNames } from './topics.ts';

const course: JsonSchema = {
  type: 'object',
  required: ['courseId', 'credits'],
  properties: {
    courseId: { type: 'string', maxLength: 64, pattern: '^\\S+$', description: 'The course.' },
    credits: { type: 'number', minimum: 0, multipleOf: 0.5, 'x-unit': 'credits' },
    category: { type: ['string', 'null'] },
    status: { type: 'string', enum: ['PUBLISHED', 'RETIRED'] },
    from: { type: 'string', format: 'date' },
    skills: {
      type: 'array',
      items: { type: 'object', required: ['level'], properties: { level: { type: 'integer' } } },
    },
    byType: { type: 'object', additionalProperties: { type: 'number' } },
  },
};
const properties = course.properties as Record<string, JsonSchema>;
const withProperty = (name: string, schema: JsonSchema): JsonSchema => ({
  ...course,
  properties: { ...properties, [name]: schema },
});
const changed = (name: string, keywords: JsonSchema): JsonSchema =>
  withProperty(name, { ...properties[name], ...keywords });

function without(name: string): JsonSchema {
  const { [name]: _, ...rest } = properties;
  return { ...course, properties: rest };
}

describe('what is free within a major version', () => {
  test.each(eventNames)('%s against itself', (name) => {
    expect(breakingChanges(schemaOf(name), schemaOf(name))).toEqual([]);
  });

  test('an additional optional field', () => {
    expect(breakingChanges(course, withProperty('validMonths', { type: 'integer' }))).toEqual([]);
  });

  test('another description or privacy class', () => {
    expect(breakingChanges(course, changed('courseId', { description: 'Its id.', 'x-privacy': 'NONE' }))).toEqual([]);
  });
});

describe('what breaks within a major version', () => {
  test.each<[string, JsonSchema, string, string]>([
    ['a removed field', without('status'), '/properties/status', 'property removed'],
    [
      'a field that became required',
      { ...course, required: ['courseId', 'credits', 'status'] },
      '/required',
      'status became required',
    ],
    [
      'a field that is no longer required',
      { ...course, required: ['courseId'] },
      '/required',
      'credits is no longer required',
    ],
    [
      'a new required field in a list',
      changed('skills', {
        items: { type: 'object', required: ['level', 'id'], properties: { level: { type: 'integer' }, id: {} } },
      }),
      '/properties/skills/items/required',
      'id became required',
    ],
    [
      'a narrowed type',
      changed('category', { type: 'string' }),
      '/properties/category/type',
      'type narrowed: null removed',
    ],
    [
      'a widened type',
      changed('courseId', { type: ['string', 'null'] }),
      '/properties/courseId/type',
      'type widened: null added',
    ],
    [
      'a removed value',
      changed('status', { enum: ['PUBLISHED'] }),
      '/properties/status/enum',
      'enum narrowed: RETIRED removed',
    ],
    [
      'an added value',
      changed('status', { enum: ['PUBLISHED', 'RETIRED', 'DRAFT'] }),
      '/properties/status/enum',
      'enum widened: DRAFT added',
    ],
    [
      'values where there were none',
      changed('from', { enum: ['2025-01-01'] }),
      '/properties/from/enum',
      'enum narrowed: now only 2025-01-01',
    ],
    [
      'another format',
      changed('from', { format: 'date-time' }),
      '/properties/from/format',
      'format changed from "date" to "date-time"',
    ],
    [
      'a pattern taken away',
      withProperty('courseId', { type: 'string', maxLength: 64 }),
      '/properties/courseId/pattern',
      'pattern changed from "^\\\\S+$" to nothing',
    ],
    [
      'another unit',
      changed('credits', { 'x-unit': 'tenths' }),
      '/properties/credits/x-unit',
      'x-unit changed from "credits" to "tenths"',
    ],
    [
      'a lower maximum',
      changed('courseId', { maxLength: 32 }),
      '/properties/courseId/maxLength',
      'maxLength narrowed from 64 to 32',
    ],
    [
      'a higher maximum',
      changed('courseId', { maxLength: 128 }),
      '/properties/courseId/maxLength',
      'maxLength widened from 64 to 128',
    ],
    [
      'a new maximum',
      changed('credits', { maximum: 10 }),
      '/properties/credits/maximum',
      'maximum narrowed from none to 10',
    ],
    [
      'a higher minimum',
      changed('credits', { minimum: 1 }),
      '/properties/credits/minimum',
      'minimum narrowed from 0 to 1',
    ],
    [
      'a lower minimum',
      changed('credits', { minimum: -1 }),
      '/properties/credits/minimum',
      'minimum widened from 0 to -1',
    ],
    [
      'a closed object',
      { ...course, additionalProperties: false },
      '/additionalProperties',
      'additionalProperties changed from true to false',
    ],
    [
      'another type of a map’s values',
      changed('byType', { additionalProperties: { type: 'string' } }),
      '/properties/byType/additionalProperties/type',
      'type narrowed: number removed',
    ],
  ])('%s', (_, next, pointer, change) => {
    expect(breakingChanges(course, next)).toContainEqual({ pointer, change });
  });

  test('a kind that is taken away, and a field inside a kind', () => {
    const before = schemaOf('performance-updated.v1');
    const { ArchiveUpdated, ...kinds } = before.$defs as Record<string, JsonSchema>;
    expect(ArchiveUpdated).toBeDefined();
    const after = { ...before, oneOf: (before.oneOf as JsonSchema[]).slice(0, 2), $defs: kinds };
    expect(breakingChanges(before, after)).toEqual([
      { pointer: '/$defs/ArchiveUpdated', change: 'definition removed' },
      { pointer: '/oneOf', change: 'oneOf narrowed: {"$ref":"#/$defs/ArchiveUpdated"} removed' },
    ]);
  });

  test('a condition that changed', () => {
    const before = schemaOf('performance-updated.inbound.v1');
    const { else: condition, ...score } = (before.$defs as Record<string, JsonSchema>).InboundScore ?? {};
    expect(condition).toEqual({ type: 'object', required: ['baseScore'] });
    const after = { ...before, $defs: { ...(before.$defs as object), InboundScore: score } };
    expect(breakingChanges(before, after).map(({ pointer }) => pointer)).toEqual(['/$defs/InboundScore/else']);
  });
});
