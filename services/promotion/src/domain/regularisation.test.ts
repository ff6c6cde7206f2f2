import { describe, expect, test } from '@jest/globals';
import data from '../../policies/employment.regularisation.json' with { type: 'json' };
import type { Employee } from './employee.ts';
import type { Policy } from './policy.ts';
import { confirmRegularisation, regularise } from './regularisation.ts';
import type { RegularisationPolicy } from './regularisation.ts';

const policy: Policy<RegularisationPolicy> = data;
const byHr: Policy<RegularisationPolicy> = { ...policy, params: { autoConfirm: false } };
const completedAt = '2025-09-12T06:30:00Z';
const chenHao: Employee = {
  employeeId: 'chen-hao',
  employeeNo: 'E-1002',
  name: 'Chen Hao',
  email: 'chen.hao@example.test',
  departmentId: 'store-3',
  positionId: 'store-associate',
  managerId: 'han-bing',
  jobGrade: 'G2',
  hireDate: '2025-07-01',
  employmentStatus: 'PROBATION',
  careerHistory: [
    { from: '2025-07-01', to: null, positionId: 'store-associate', departmentId: 'store-3', reason: 'HIRED' },
  ],
  onboardingCompletedAt: null,
  revision: 1,
};

describe('PR-19 regularisation', () => {
  test('PR-19 example 1: 9 of 9 credits make regular, from that day on', () => {
    expect(regularise(chenHao, { earned: 9, required: 9, completedAt }, policy)).toMatchObject({
      outcome: 'accepted',
      state: {
        employmentStatus: 'REGULAR',
        careerHistory: [{ to: '2025-09-11' }, { from: '2025-09-12', to: null, reason: 'REGULARISED' }],
      },
      events: [
        {
          type: 'employee-changed.v1',
          time: completedAt,
          policy: { key: 'employment.regularisation', version: 1 },
          data: {
            change: 'REGULARISED',
            effectiveFrom: '2025-09-12',
            revision: 2,
            employee: { employmentStatus: 'REGULAR', assignments: [{ from: '2025-07-01' }] },
          },
        },
      ],
    });
  });

  test('PR-19 example 2: 6 of 9 credits leave the employee on probation', () => {
    expect(regularise(chenHao, { earned: 6, required: 9, completedAt }, policy)).toMatchObject({
      outcome: 'rejected',
      code: 'ONBOARDING_INCOMPLETE',
      facts: { earned: 6, required: 9 },
    });
  });

  test('8.5 of 9 credits are not enough', () => {
    expect(regularise(chenHao, { earned: 8.5, required: 9, completedAt }, policy)).toMatchObject({
      outcome: 'rejected',
    });
  });

  test.each(['REGULAR', 'SUSPENDED', 'LEFT'] as const)(
    'a repeated message changes nothing for somebody %s',
    (employmentStatus) => {
      const employee = { ...chenHao, employmentStatus };
      expect(regularise(employee, { earned: 9, required: 9, completedAt }, policy)).toMatchObject({
        state: employee,
        events: [],
      });
    },
  );

  test('without autoConfirm the complete list is noted and HR confirms', () => {
    const noted = { ...chenHao, onboardingCompletedAt: completedAt, revision: 2 };
    expect(regularise(chenHao, { earned: 9, required: 9, completedAt }, byHr)).toMatchObject({
      state: noted,
      events: [],
    });
    expect(confirmRegularisation(noted, 'li-na', '2025-09-15T01:00:00Z', byHr)).toMatchObject({
      state: { employmentStatus: 'REGULAR', revision: 3 },
      events: [{ data: { change: 'REGULARISED', effectiveFrom: '2025-09-15' } }],
    });
  });

  test('HR cannot confirm before the list is complete, nor twice', () => {
    expect(confirmRegularisation(chenHao, 'li-na', completedAt, byHr)).toMatchObject({ code: 'ONBOARDING_INCOMPLETE' });
    const regular = { ...chenHao, employmentStatus: 'REGULAR' as const };
    expect(confirmRegularisation(regular, 'li-na', completedAt, byHr)).toMatchObject({ code: 'NOT_ON_PROBATION' });
  });

  test('nobody confirms himself, whatever his role', () => {
    const noted = { ...chenHao, onboardingCompletedAt: completedAt };
    expect(confirmRegularisation(noted, 'chen-hao', completedAt, byHr)).toMatchObject({
      code: 'OWN_EMPLOYMENT',
      facts: { employeeId: 'chen-hao' },
    });
  });

  test('begins no stretch of career before the one that it follows', () => {
    const movedLater = {
      ...chenHao,
      careerHistory: chenHao.careerHistory.map((step) => ({ ...step, from: '2025-10-01' })),
    };
    expect(regularise(movedLater, { earned: 9, required: 9, completedAt }, policy)).toMatchObject({
      events: [{ data: { effectiveFrom: '2025-10-01' } }],
    });
  });
});
