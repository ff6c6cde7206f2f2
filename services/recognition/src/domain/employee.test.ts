import { describe, expect, test } from '@jest/globals';
import type { EventData } from '@ladder/contracts';
import { recordEmployee } from './employee.ts';

const changed: EventData['employee-changed.v1'] = {
  change: 'HIRED',
  employee: {
    employeeNo: 'E-1012',
    departmentId: 'service-centre',
    positionId: 'customer-service-agent',
    managerId: 'fang-lin',
    jobGrade: 'G2',
    hireDate: '2019-05-17',
    employmentStatus: 'REGULAR',
    assignments: [],
  },
  effectiveFrom: '2019-05-17',
  revision: 2,
};
const heJing = recordEmployee(null, 'he-jing', changed);

describe('an employee as recognition knows them', () => {
  test('is what the highest revision says', () => {
    const moved = { ...changed, employee: { ...changed.employee, departmentId: 'store-3' } };
    expect(recordEmployee(heJing, 'he-jing', { ...moved, revision: 3 })).toMatchObject({ departmentId: 'store-3' });
    expect(recordEmployee(heJing, 'he-jing', { ...moved, revision: 2 })).toBe(heJing);
    expect(recordEmployee(heJing, 'he-jing', { ...moved, revision: 1 })).toBe(heJing);
  });
});
