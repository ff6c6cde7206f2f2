import type { EventData, NewEvent } from '@ladder/contracts';
import type { CompanyDate, Instant } from '@ladder/figures';
import type { Course } from './course.ts';
import type { Policy } from './policy.ts';
import type { PromotionPolicy } from './promotion-policy.ts';
import type { Requirement } from './requirement.ts';

type PublishedRequirement = EventData['promotion-policy-published.v1']['requirements'][number];

/** Row 29: the requirements of a position in one version, with courses named by id; a course that is not published yet is left out. */
export const policyPublished = (
  policy: Policy<PromotionPolicy>,
  catalogue: readonly Course[],
  { effectiveFrom, at }: { readonly effectiveFrom: CompanyDate; readonly at: Instant },
): NewEvent<'promotion-policy-published.v1'> => ({
  type: 'promotion-policy-published.v1',
  key: policy.params.targetPositionId,
  time: at,
  data: {
    targetPositionId: policy.params.targetPositionId,
    version: policy.version,
    requirements: policy.params.requirements.map((requirement) => published(requirement, catalogue)),
    effectiveFrom,
  },
});

function published(requirement: Requirement, catalogue: readonly Course[]): PublishedRequirement {
  const { id: requirementId, kind, hardGate } = requirement;
  const named = { requirementId, kind, hardGate };
  const idsOf = (codes: readonly string[]) =>
    codes.flatMap((wanted) => catalogue.find(({ code }) => code === wanted)?.courseId ?? []);
  switch (requirement.kind) {
    case 'MANDATORY_COMPLETE':
      return named;
    case 'CREDIT_TOTAL':
      return { ...named, limit: requirement.min };
    case 'CREDIT_BY_TYPE':
      return { ...named, limit: requirement.min, creditType: requirement.creditType };
    case 'CREDIT_CATEGORY_SHARE':
      return { ...named, limit: requirement.minPct, category: requirement.category, base: requirement.base };
    case 'COURSE_EXAM':
    case 'COURSE_PRACTICE_SCORE':
      return { ...named, limit: requirement.minScore, courseIds: idsOf(requirement.courses) };
    case 'CASE_APPROVED':
      return {
        ...named,
        limit: { operator: 'GTE', value: requirement.count },
        caseKind: requirement.caseKind,
        approverRole: requirement.approverRole,
      };
    case 'TENURE_MIN':
      return { ...named, limit: requirement.minMonths };
  }
}
