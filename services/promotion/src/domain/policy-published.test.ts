import { describe, expect, test } from '@jest/globals';
import juniorData from '../../policies/promotion.junior-manager.json' with { type: 'json' };
import managerData from '../../policies/promotion.store-manager.json' with { type: 'json' };
import supervisorData from '../../policies/promotion.supervisor.json' with { type: 'json' };
import type { Course } from './course.ts';
import type { Policy } from './policy.ts';
import { policyPublished } from './policy-published.ts';
import type { PromotionPolicy } from './promotion-policy.ts';

const when = { effectiveFrom: '2020-01-01', at: '2025-10-09T01:00:00Z' };
const basics = { courseId: 'team-mgmt-basics', code: 'TEAM_MGMT_BASICS' } as Course;
const requirementsOf = (policy: unknown) =>
  policyPublished(policy as Policy<PromotionPolicy>, [basics], when).data.requirements;

describe('a published promotion policy', () => {
  test('names its position, version and limits', () => {
    const event = policyPublished(supervisorData as Policy<PromotionPolicy>, [], when);
    expect(event).toMatchObject({
      key: 'store-supervisor',
      data: {
        targetPositionId: 'store-supervisor',
        version: 1,
        effectiveFrom: '2020-01-01',
        requirements: [
          { kind: 'CREDIT_TOTAL', hardGate: true, limit: { operator: 'GTE', value: 150 } },
          { kind: 'CREDIT_BY_TYPE', creditType: 'PRACTICE', limit: { operator: 'GTE', value: 50 } },
        ],
      },
    });
  });

  test('names a share with its category and base', () => {
    expect(requirementsOf(managerData)[1]).toMatchObject({
      kind: 'CREDIT_CATEGORY_SHARE',
      category: 'TEAM_MANAGEMENT',
      base: 'ACCUMULATED',
      limit: { value: 30 },
    });
  });

  test('names courses by id, cases by kind and role', () => {
    expect(requirementsOf(juniorData)).toMatchObject([
      { kind: 'COURSE_EXAM', courseIds: ['team-mgmt-basics'], limit: { value: 80 } },
      {
        kind: 'CASE_APPROVED',
        caseKind: 'TEAM_IMPROVEMENT',
        approverRole: 'DEPARTMENT_MANAGER',
        limit: { operator: 'GTE', value: 1 },
      },
    ]);
  });
});
