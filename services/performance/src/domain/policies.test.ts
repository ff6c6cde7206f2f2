import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { metricDefinition } from './metric-definition.ts';
import { POLICIES } from './samples.ts';

const FOLDER = new URL('../../policies/', import.meta.url);

describe('the seeded policies', () => {
  test.each(Object.entries(POLICIES))('%s has the figures of the specification', (key, policy) => {
    expect(JSON.parse(readFileSync(new URL(`${key}.json`, FOLDER), 'utf8'))).toMatchObject({
      ...policy,
      effectiveFrom: '2020-01-01',
      status: 'ACTIVE',
      scope: {},
    });
  });

  test('are those that the rules read, no more and no fewer', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(
      Object.keys(POLICIES)
        .map((key) => `${key}.json`)
        .toSorted(),
    );
  });

  test('map courses to effect policies that exist, whose conditions speak of their own metrics', () => {
    for (const key of Object.values(POLICIES['effect.course-map'].params.courses)) {
      const { params } = POLICIES[key as 'effect.sales-negotiation'];
      for (const code of params.metrics) expect(metricDefinition(code)?.subjectTypes).toContain(params.subject);
      for (const { metric } of params.verdicts.flatMap(({ when }) => when)) expect(params.metrics).toContain(metric);
    }
  });
});
