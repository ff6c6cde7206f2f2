import type { Decision } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import type { KnowledgeCase } from './knowledge-case.ts';

/**
 * TR-14: the author hands in a case for approval, with its problem and its solution; after a withdrawn approval once
 * more (edge case E9).
 */
export function submitCase(
  submitted: KnowledgeCase,
  { at, by }: { readonly by: string; readonly at: Instant },
): Decision<KnowledgeCase, never, 'NOT_AUTHOR_OF_CASE' | 'CASE_NOT_EDITABLE' | 'CASE_INCOMPLETE'> {
  if (by !== submitted.authorId) return reject('NOT_AUTHOR_OF_CASE');
  if (submitted.status !== 'DRAFT' && submitted.status !== 'WITHDRAWN') {
    return reject('CASE_NOT_EDITABLE', { status: submitted.status });
  }
  const missing = (['problem', 'solution'] as const).filter((part) => submitted[part].trim() === '');
  if (missing.length > 0) return reject('CASE_INCOMPLETE', { missing });
  return accept({ ...submitted, status: 'SUBMITTED', submittedAt: at });
}
