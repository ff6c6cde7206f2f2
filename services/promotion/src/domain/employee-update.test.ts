import { describe, expect, test } from '@jest/globals';
import type { Department } from './department-tree.ts';
import { departmentTree } from './department-tree.ts';
import type { Employee } from './employee.ts';
import { followTree, updateEmployee } from './employee-update.ts';
import type { Position } from './position.ts';

const when = { effectiveFrom: '2025-10-01', at: '2025-09-20T02:00:00Z', by: 'li-na' };
const department = (departmentId: string, managerId: string): Department => ({
  departmentId,
  code: departmentId,
  name: departmentId,
  kind: 'STORE',
  parentId: null,
  managerId,
  active: true,
  revision: 1,
});
const tree = departmentTree([department('store-3', 'han-bing'), department('store-4', 'tan-yi')]);
const supervisor: Position = {
  positionId: 'store-supervisor',
  code: 'STORE_SUPERVISOR',
  name: 'Store Supervisor',
  family: 'STORE',
  jobGrade: 'G3',
  competencies: [],
  nextPositionIds: [],
  active: true,
  revision: 1,
};
const xuDan: Employee = {
  employeeId: 'xu-dan',
  employeeNo: 'E-1008',
  name: 'Xu Dan',
  email: 'xu.dan@example.test',
  departmentId: 'store-3',
  positionId: 'store-associate',
  managerId: 'han-bing',
  jobGrade: 'G2',
  hireDate: '2022-05-04',
  employmentStatus: 'REGULAR',
  careerHistory: [
    { from: '2022-05-04', to: null, positionId: 'store-associate', departmentId: 'store-3', reason: 'HIRED' },
  ],
  onboardingCompletedAt: null,
  revision: 3,
};
const company = { tree, position: null };

describe('updating an employee', () => {
  test('moves to another department with its manager and a new stretch of career', () => {
    expect(updateEmployee(xuDan, { departmentId: 'store-4' }, company, when)).toMatchObject({
      state: { departmentId: 'store-4', managerId: 'tan-yi', jobGrade: 'G2', revision: 4 },
      events: [
        {
          key: 'xu-dan',
          time: '2025-09-20T02:00:00Z',
          data: {
            change: 'TRANSFERRED',
            effectiveFrom: '2025-10-01',
            revision: 4,
            employee: {
              assignments: [
                { departmentId: 'store-3', from: '2022-05-04', to: '2025-09-30' },
                { departmentId: 'store-4', from: '2025-10-01' },
              ],
            },
          },
        },
      ],
    });
  });

  test('takes over the grade of a new position', () => {
    expect(
      updateEmployee(xuDan, { positionId: 'store-supervisor' }, { tree, position: supervisor }, when),
    ).toMatchObject({ state: { jobGrade: 'G3' }, events: [{ data: { change: 'TRANSFERRED' } }] });
  });

  test('keeps a new name to itself', () => {
    expect(updateEmployee(xuDan, { name: 'Xu Dandan' }, company, when)).toMatchObject({
      state: { name: 'Xu Dandan', revision: 4 },
      events: [],
    });
  });

  test('does nothing without a difference', () => {
    expect(updateEmployee(xuDan, { name: 'Xu Dan', departmentId: 'store-3' }, company, when)).toMatchObject({
      state: xuDan,
      events: [],
    });
  });

  test('ends the career with the last day', () => {
    expect(updateEmployee(xuDan, { employmentStatus: 'LEFT' }, company, when)).toMatchObject({
      state: { employmentStatus: 'LEFT', careerHistory: [{ to: '2025-10-01' }] },
      events: [{ data: { change: 'LEFT' } }],
    });
  });

  test('suspends and takes back', () => {
    const suspended = updateEmployee(xuDan, { employmentStatus: 'SUSPENDED' }, company, when);
    expect(suspended).toMatchObject({
      events: [{ data: { change: 'UPDATED', employee: { employmentStatus: 'SUSPENDED' } } }],
    });
  });

  test.each([
    [
      'somebody who has left',
      { ...xuDan, employmentStatus: 'LEFT' as const },
      { departmentId: 'store-4' },
      'EMPLOYEE_HAS_LEFT',
    ],
    ['an unknown department', xuDan, { departmentId: 'nowhere' }, 'DEPARTMENT_UNKNOWN'],
    ['an unknown position', xuDan, { positionId: 'nothing' }, 'POSITION_UNKNOWN'],
    [
      'an end of probation by hand',
      { ...xuDan, employmentStatus: 'PROBATION' as const },
      { employmentStatus: 'REGULAR' as const },
      'PROBATION_NOT_OVER',
    ],
  ])('refuses %s', (_, employee, update, code) => {
    expect(updateEmployee(employee, update, company, when)).toMatchObject({ outcome: 'rejected', code });
  });

  test.each([
    ['position', { positionId: 'store-supervisor' }],
    ['department', { departmentId: 'store-4' }],
    ['status', { employmentStatus: 'SUSPENDED' as const }],
  ])('nobody changes his own %s, whatever his role; somebody else does', (_, update) => {
    const posts = { tree, position: supervisor };
    expect(updateEmployee(xuDan, update, posts, { ...when, by: 'xu-dan' })).toMatchObject({
      code: 'OWN_EMPLOYMENT',
      facts: { employeeId: 'xu-dan' },
    });
    expect(updateEmployee(xuDan, update, posts, when)).toMatchObject({ outcome: 'accepted' });
  });

  test('everybody may correct his own name and address, and repeat what he is', () => {
    const own = { name: 'Xu Dandan', email: 'xu.dandan@example.test', departmentId: 'store-3' };
    expect(updateEmployee(xuDan, own, company, { ...when, by: 'xu-dan' })).toMatchObject({ state: own });
  });

  test('takes effect on the first day of the present placement, but not before it', () => {
    const on = (effectiveFrom: string) =>
      updateEmployee(xuDan, { departmentId: 'store-4' }, company, { ...when, effectiveFrom });
    expect(on('2022-05-04')).toMatchObject({ outcome: 'accepted' });
    expect(on('2022-05-03')).toMatchObject({ code: 'EFFECTIVE_DATE_TOO_EARLY', facts: { earliest: '2022-05-04' } });
  });
});

describe('a change of the tree', () => {
  test('gives the employee the new head as manager', () => {
    const changed = departmentTree([department('store-3', 'gu-wen')]);
    expect(followTree(xuDan, changed, when)).toMatchObject({
      state: { managerId: 'gu-wen', revision: 4 },
      events: [{ data: { change: 'UPDATED', employee: { managerId: 'gu-wen' } } }],
    });
  });

  test('says nothing when the manager stays', () => {
    expect(followTree(xuDan, tree, when)).toMatchObject({ state: xuDan, events: [] });
  });
});
