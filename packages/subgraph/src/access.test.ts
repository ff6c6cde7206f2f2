import { describe, expect, test } from '@jest/globals';
import { accessOf, departmentsUnder } from './access.ts';

const tree = [
  { id: 'hq', managerId: 'boss' },
  { id: 'east', parentId: 'hq', managerId: 'fang-lin' },
  { id: 'store-1', parentId: 'east', managerId: 'han-bing' },
  { id: 'west', parentId: 'hq', managerId: 'other' },
];
const placements: Record<string, string> = { 'xu-dan': 'store-1', 'tang-bo': 'west', 'fang-lin': 'east' };

const accessFor = (employeeId: string, roles: readonly ('HR_LD' | 'BI')[] = []) =>
  accessOf(
    { employeeId, roles: ['EMPLOYEE', ...roles] },
    { departments: async () => tree, departmentIdOf: async (id) => placements[id] ?? null },
  );

describe('the team of a manager (specification 6.1)', () => {
  test('is everybody in the departments that he heads and below them', () => {
    expect([...departmentsUnder('fang-lin', tree)].toSorted()).toEqual(['east', 'store-1']);
    expect(departmentsUnder('xu-dan', tree).size).toBe(0);
  });

  test('ends even when the tree has a cycle', () => {
    const cycle = [
      { id: 'a', parentId: 'b', managerId: 'x' },
      { id: 'b', parentId: 'a' },
    ];
    expect(departmentsUnder('x', cycle).size).toBe(2);
  });
});

describe('who may read about a person', () => {
  test('the person himself, his direct and indirect managers, and holders of the role', async () => {
    expect(await accessFor('xu-dan').mayRead('xu-dan')).toBe(true);
    expect(await accessFor('han-bing').mayRead('xu-dan')).toBe(true);
    expect(await accessFor('fang-lin').mayRead('xu-dan')).toBe(true);
    expect(await accessFor('somebody', ['HR_LD']).mayRead('xu-dan', 'HR_LD')).toBe(true);
  });

  test('nobody else: a colleague, another department’s manager, another role, or for an unknown person', async () => {
    expect(await accessFor('tang-bo').mayRead('xu-dan')).toBe(false);
    expect(await accessFor('fang-lin').mayRead('tang-bo')).toBe(false);
    expect(await accessFor('somebody', ['BI']).mayRead('xu-dan', 'HR_LD')).toBe(false);
    expect(await accessFor('boss').mayRead('nobody')).toBe(false);
  });

  test('who may not gets FORBIDDEN', async () => {
    await expect(accessFor('tang-bo').assertMayRead('xu-dan')).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  });
});
