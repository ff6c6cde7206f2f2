import { describe, expect, test } from '@jest/globals';
import { assignmentsOf, closedOn, withStep } from './career-history.ts';

const store3 = { positionId: 'store-associate', departmentId: 'store-3' };
const hired = withStep([], { ...store3, from: '2025-03-01', reason: 'HIRED' });

describe('a career history', () => {
  test('ends the stretch before a move on the day before it', () => {
    const moved = withStep(hired, { ...store3, departmentId: 'store-4', from: '2025-07-01', reason: 'TRANSFERRED' });
    expect(moved.map(({ from, to }) => [from, to])).toEqual([
      ['2025-03-01', '2025-06-30'],
      ['2025-07-01', null],
    ]);
  });

  test('replaces a stretch that would be left without a day', () => {
    const sameDay = withStep(hired, { ...store3, departmentId: 'store-4', from: '2025-03-01', reason: 'TRANSFERRED' });
    expect(sameDay).toEqual([
      { ...store3, departmentId: 'store-4', from: '2025-03-01', to: null, reason: 'TRANSFERRED' },
    ]);
  });

  test('shows a regularisation as one assignment, not as a move', () => {
    const regular = withStep(hired, { ...store3, from: '2025-09-12', reason: 'REGULARISED' });
    expect(regular).toHaveLength(2);
    expect(assignmentsOf(regular)).toEqual([{ ...store3, from: '2025-03-01', to: null }]);
  });

  test('keeps a return to an earlier place as an assignment of its own', () => {
    const away = withStep(hired, { ...store3, departmentId: 'store-4', from: '2025-04-01', reason: 'TRANSFERRED' });
    const back = withStep(away, { ...store3, from: '2025-05-01', reason: 'TRANSFERRED' });
    expect(assignmentsOf(back).map(({ departmentId }) => departmentId)).toEqual(['store-3', 'store-4', 'store-3']);
  });

  test('ends with the last day of work', () => {
    expect(closedOn(hired, '2025-10-31').at(-1)?.to).toBe('2025-10-31');
  });
});
