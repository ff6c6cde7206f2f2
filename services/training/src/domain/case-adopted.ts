import type { NewEvent } from '@ladder/contracts';
import type { Instant } from '@ladder/figures';
import type { KnowledgeCase } from './knowledge-case.ts';
import { known } from './known.ts';
import type { Policy } from './policy.ts';
import { pinned } from './policy.ts';

/** TR-33: what the others learn of a case that enters the knowledge base, or leaves it. */
export const caseAdopted = (
  reviewed: KnowledgeCase,
  reviewer: { readonly employeeId: string; readonly at: Instant },
  policy: Policy<unknown>,
): NewEvent<'knowledge-case-adopted.v1'> => ({
  type: 'knowledge-case-adopted.v1',
  key: reviewed.authorId,
  time: reviewer.at,
  data: {
    caseId: reviewed.id,
    kind: reviewed.kind,
    title: reviewed.title,
    authorId: reviewed.authorId,
    adoptedAt: reviewer.at,
    reviewerId: reviewer.employeeId,
    withdrawn: reviewed.kbStatus !== 'ADOPTED',
    ...known({
      courseId: reviewed.courseId,
      effectId: reviewed.effectId,
      result: reviewed.result.length === 0 ? null : reviewed.result,
    }),
  },
  policy: pinned(policy),
});
