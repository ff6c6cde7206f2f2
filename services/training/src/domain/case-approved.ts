import type { NewEvent } from '@ladder/contracts';
import type { CaseVerdict, KnowledgeCase } from './knowledge-case.ts';
import { known } from './known.ts';

/** TR-14: what the others learn of a case's approval, or of its being taken back. */
export const caseApproved = (
  decided: KnowledgeCase,
  { at, by, role, verdict }: CaseVerdict,
): NewEvent<'knowledge-case-approved.v1'> => ({
  type: 'knowledge-case-approved.v1',
  key: decided.authorId,
  time: at,
  data: {
    caseId: decided.id,
    kind: decided.kind,
    authorId: decided.authorId,
    approverId: by,
    approverRole: role,
    approvedAt: at,
    withdrawn: verdict === 'WITHDRAWN',
    ...known({ courseId: decided.courseId }),
  },
});
