import { meets, wholeMonthsBetween } from '@ladder/figures';
import type { CompanyDate } from '@ladder/figures';
import type { Course } from './course.ts';
import { evaluateCourseExam, evaluateMandatory, evaluatePracticeScore } from './course-requirements.ts';
import {
  countedCredits,
  evaluateCategoryShare,
  evaluateCreditByType,
  evaluateCreditTotal,
  requiredTotalTenths,
} from './credit-requirements.ts';
import type { Standing } from './credit-requirements.ts';
import type { Candidate } from './facts.ts';
import type { Policy } from './policy.ts';
import { requirementsOf } from './promotion-policy.ts';
import type { MandatoryGatePolicy, PromotionPolicy } from './promotion-policy.ts';
import type { Requirement, RequirementOf, RequirementState } from './requirement.ts';

/** What requirements are judged by, besides the person: the courses there are and the day of today. */
export interface Circumstances {
  /** Every course that may be mandatory for the candidate or is part of the path; more do no harm. */
  readonly catalogue: readonly Course[];
  readonly on: CompanyDate;
  readonly gate: Policy<MandatoryGatePolicy>;
}

/** PR-01 to PR-08: how every requirement of a promotion stands for one employee, the mandatory gate first. */
export const evaluateRequirements = (
  candidate: Candidate,
  policy: Policy<PromotionPolicy>,
  circumstances: Circumstances,
): readonly RequirementState[] =>
  requirementsOf(policy, circumstances.gate).map((requirement) => ({
    requirementId: requirement.id,
    kind: requirement.kind,
    hardGate: requirement.hardGate,
    ...standingOf(requirement, candidate, policy.params, circumstances),
  }));

/** The ids of what is not met, in the order of the policy. */
export const unmetOf = (states: readonly RequirementState[]): readonly string[] =>
  states.filter(({ met }) => !met).map(({ requirementId }) => requirementId);

function standingOf(
  requirement: Requirement,
  candidate: Candidate,
  policy: PromotionPolicy,
  { catalogue, on }: Circumstances,
): Standing {
  const { facts } = candidate;
  const credits = countedCredits(facts, policy.creditBase);
  switch (requirement.kind) {
    case 'MANDATORY_COMPLETE':
      return evaluateMandatory(requirement, candidate, catalogue, on);
    case 'CREDIT_TOTAL':
      return evaluateCreditTotal(requirement, credits);
    case 'CREDIT_BY_TYPE':
      return evaluateCreditByType(requirement, credits);
    case 'CREDIT_CATEGORY_SHARE':
      return evaluateCategoryShare(requirement, credits, shareBaseTenths(requirement, policy));
    case 'COURSE_EXAM':
      return evaluateCourseExam(requirement, facts);
    case 'COURSE_PRACTICE_SCORE':
      return evaluatePracticeScore(requirement, facts);
    case 'CASE_APPROVED':
      return evaluateCases(requirement, candidate);
    case 'TENURE_MIN':
      return evaluateTenure(requirement, candidate, on);
  }
}

/** Only the share of a fixed base needs that base. */
const shareBaseTenths = ({ base }: RequirementOf<'CREDIT_CATEGORY_SHARE'>, policy: PromotionPolicy): number =>
  base === 'REQUIRED_TOTAL' ? requiredTotalTenths(policy) : 0;

/** PR-06: enough cases of a kind, approved by somebody else in the role that the policy asks for. */
function evaluateCases(
  { caseKind, count, approverRole }: RequirementOf<'CASE_APPROVED'>,
  { facts }: Candidate,
): Standing {
  const approved = facts.cases.filter(
    (fact) =>
      fact.kind === caseKind &&
      !fact.withdrawn &&
      fact.approverRole === approverRole &&
      fact.approverId !== facts.employeeId,
  ).length;
  return countStanding('CASES', approved, { operator: 'GTE', value: count });
}

/** TENURE_MIN: whole months since the hire. */
const evaluateTenure = (
  { minMonths }: RequirementOf<'TENURE_MIN'>,
  { hireDate }: Candidate,
  on: CompanyDate,
): Standing => countStanding('MONTHS', Math.max(0, wholeMonthsBetween(hireDate, on)), minMonths);

function countStanding(
  unit: 'CASES' | 'MONTHS',
  current: number,
  min: RequirementOf<'TENURE_MIN'>['minMonths'],
): Standing {
  const needed = min.operator === 'GT' ? min.value + 1 : min.value;
  const met = meets(current, min);
  return { met, unit, current, required: needed, missing: met ? 0 : needed - current, missingCourses: [] };
}
