import { describe, expect, test } from '@jest/globals';
import { readingOf } from './samples.ts';
import type { WindowFigure } from './window-figure.ts';
import { isGap, windowFigure } from './window-figure.ts';

const span = { start: '2025-07-01', end: '2025-09-30' };
const sum = { aggregate: 'SUM' } as const;
const mean = { aggregate: 'MEAN' } as const;
const months = (values: readonly number[], weights: readonly (number | null)[] = [null, null, null]) =>
  values.map((value, index) =>
    readingOf('CUSTOMER_RETENTION_RATE', `2025-0${index + 7}`, value, { weight: weights[index] ?? null }),
  );
const valueOf = (figure: ReturnType<typeof windowFigure>): number =>
  isGap(figure) ? Number.NaN : figure.total.div(figure.over).toNumber();

describe('PF-02 figure of a window (convention 5)', () => {
  test('sums a flow, whatever weights it carries', () => {
    expect(valueOf(windowFigure(months([10, 20, 40], [1, 2, 3]), span, sum, '2025-10-01'))).toBe(70);
  });

  test('averages a rate by its denominators', () => {
    expect(valueOf(windowFigure(months([10, 20, 40], [2, 1, 1]), span, mean, '2025-10-01'))).toBe(20);
  });

  test('averages a rate arithmetically without denominators', () => {
    expect(valueOf(windowFigure(months([10, 20, 30]), span, mean, '2025-10-01'))).toBe(20);
  });

  test('E47: averages arithmetically, with a note, when only some readings have a denominator', () => {
    const figure = windowFigure(months([10, 20, 30], [8, null, 1]), span, mean, '2025-10-01');
    expect(valueOf(figure)).toBe(20);
    expect((figure as WindowFigure).isMixedWeights).toBe(true);
    expect((windowFigure(months([1, 2, 3]), span, mean, '2025-10-01') as WindowFigure).isMixedWeights).toBe(false);
  });

  test('E47: counts a month only after its end', () => {
    const readings = months([10, 20, 30]);
    expect(windowFigure(readings, span, mean, '2025-09-30')).toMatchObject({
      gap: 'MISSING_MONTHS',
      missing: ['2025-09'],
    });
    expect(isGap(windowFigure(readings, span, mean, '2025-10-01'))).toBe(false);
  });

  test('says which months are missing; a quarter stands for no month', () => {
    const quarter = readingOf('CUSTOMER_RETENTION_RATE', '2025-07', 9, {
      period: { type: 'QUARTER', start: '2025-07-01', end: '2025-09-30' },
    });
    expect(windowFigure([quarter, ...months([1, 2, 3]).slice(1)], span, mean, '2025-10-01')).toMatchObject({
      gap: 'MISSING_MONTHS',
      missing: ['2025-07'],
    });
  });

  test('does not add up two currencies', () => {
    const [first, ...rest] = months([1, 2, 3]).map((reading) => ({ ...reading, unit: 'CNY' }));
    expect(windowFigure([{ ...first!, unit: 'USD' }, ...rest], span, sum, '2025-10-01')).toMatchObject({
      gap: 'MIXED_CURRENCY',
    });
  });

  test('takes one of two systems that state the same month, in whatever order they came', () => {
    const other = readingOf('CUSTOMER_RETENTION_RATE', '2025-07', 99, { sourceSystem: 'another-system' });
    const readings = months([10, 20, 30]);
    const there = valueOf(windowFigure([other, ...readings], span, sum, '2025-10-01'));
    expect(there).toBe(149);
    expect(valueOf(windowFigure([...readings, other], span, sum, '2025-10-01'))).toBe(there);
  });
});
