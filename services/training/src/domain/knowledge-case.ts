import type { Instant } from '@ladder/figures';

export type CaseKind = 'SHOPFLOOR_SOLUTION' | 'PRACTICE_CASE' | 'TEAM_IMPROVEMENT' | 'EXCELLENT_CASE';
export type CaseStatus = 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';
export type KbStatus = 'NONE' | 'PENDING_KB_REVIEW' | 'ADOPTED' | 'REJECTED' | 'RETIRED';

/** A metric that the case changed; `pct` is relative, positive when it is better. */
export interface CaseResult {
  readonly code: string;
  readonly before: number;
  readonly after: number;
  readonly pct: number;
}

/** What the author writes. */
export interface CaseText {
  readonly kind: CaseKind;
  /** At most `MAX_TITLE_CHARS` characters. */
  readonly title: string;
  readonly problem: string;
  readonly solution: string;
  readonly result: readonly CaseResult[];
  readonly courseId: string | null;
  readonly tags: readonly string[];
}

/** One verdict on a case, of a manager on its effect or of a reviewer on its adoption. */
export interface CaseVerdict {
  readonly role: string;
  readonly by: string;
  readonly at: Instant;
  readonly verdict: 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | 'ADOPTED' | 'NOT_ADOPTED' | 'RETIRED';
  readonly comment: string | null;
}

/** A workplace case: `status` says whether it is effective (TR-14), `kbStatus` whether the knowledge base has it (TR-33). */
export interface KnowledgeCase extends CaseText {
  readonly id: string;
  readonly authorId: string;
  /** The training effect that nominated it; null when the author wrote it unasked. */
  readonly effectId: string | null;
  readonly status: CaseStatus;
  readonly kbStatus: KbStatus;
  readonly approvals: readonly CaseVerdict[];
  /** When it was first written, or nominated; the place of the case in every list. */
  readonly writtenAt: Instant;
  readonly submittedAt: Instant | null;
  readonly approvedAt: Instant | null;
  readonly adoptedAt: Instant | null;
}

/** Characters of a title, as the event's contract allows them. */
export const MAX_TITLE_CHARS = 200;
