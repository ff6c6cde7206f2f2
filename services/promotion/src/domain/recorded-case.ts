import type { EventData } from '@ladder/contracts';
import type { CaseFact, EmployeeFacts, Recorded } from './facts.ts';
import { CREDIT_KINDS } from './recorded-credits.ts';

/**
 * Row 15: one fact per case. The later approval counts, and a withdrawal wins over the approval that it takes back,
 * so that a repeated message changes nothing; a withdrawal is a correction (E54).
 */
export function recordCase(facts: EmployeeFacts, data: EventData['knowledge-case-approved.v1']): Recorded {
  const known = facts.cases.find(({ caseId }) => caseId === data.caseId);
  if (known && !supersedes(data, known)) return { facts, corrected: [] };
  const approved: CaseFact = {
    caseId: data.caseId,
    kind: data.kind,
    approverId: data.approverId,
    approverRole: data.approverRole,
    approvedAt: data.approvedAt,
    withdrawn: data.withdrawn,
  };
  const others = facts.cases.filter(({ caseId }) => caseId !== data.caseId);
  return {
    facts: { ...facts, cases: [...others, approved] },
    corrected: data.withdrawn ? ['CASE_APPROVED', ...CREDIT_KINDS] : [],
  };
}

const supersedes = (data: EventData['knowledge-case-approved.v1'], known: CaseFact): boolean =>
  data.approvedAt === known.approvedAt
    ? data.withdrawn && !known.withdrawn
    : Date.parse(data.approvedAt) > Date.parse(known.approvedAt);
