import type { Decision } from '@ladder/decision';
import { accept, reject } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import type { CaseText, KnowledgeCase } from './knowledge-case.ts';
import { MAX_TITLE_CHARS } from './knowledge-case.ts';

/** The text of a case and who wrote it. */
export interface Writing {
  readonly caseId: string;
  readonly by: string;
  readonly at: Instant;
  readonly text: CaseText;
}

/** TR-33: an employee writes a case, and its author may change it until it is handed in or after its approval was taken back. */
export function writeCase(
  existing: KnowledgeCase | null,
  { at, by, caseId, text }: Writing,
): Decision<KnowledgeCase, never, 'TITLE_LENGTH' | 'NOT_AUTHOR_OF_CASE' | 'CASE_NOT_EDITABLE'> {
  const length = text.title.trim().length;
  if (length === 0 || length > MAX_TITLE_CHARS) return reject('TITLE_LENGTH', { length, max: MAX_TITLE_CHARS });
  if (existing === null) return accept(draft(caseId, by, at, text));
  if (by !== existing.authorId) return reject('NOT_AUTHOR_OF_CASE');
  if (existing.status !== 'DRAFT' && existing.status !== 'WITHDRAWN') {
    return reject('CASE_NOT_EDITABLE', { status: existing.status });
  }
  return accept({ ...existing, ...text });
}

/** A case as it begins. */
export const draft = (id: string, authorId: string, writtenAt: Instant, text: CaseText): KnowledgeCase => ({
  ...text,
  id,
  authorId,
  effectId: null,
  status: 'DRAFT',
  kbStatus: 'NONE',
  approvals: [],
  writtenAt,
  submittedAt: null,
  approvedAt: null,
  adoptedAt: null,
});
