import type { EventData } from '@ladder/contracts';
import type { Accepted } from '@ladder/decision';
import { accept } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import type { CaseResult, KnowledgeCase } from './knowledge-case.ts';
import { MAX_TITLE_CHARS } from './knowledge-case.ts';
import type { Policy } from './policy.ts';
import type { KbPolicy } from './review-case.ts';
import { draft } from './write-case.ts';

type Effect = EventData['training-effect-evaluated.v1'];

export interface Nomination {
  readonly caseId: string;
  readonly authorId: string;
  /** From the catalogue; what does not fit into a title is cut off. */
  readonly courseName: string;
  readonly effect: Effect;
  /** When the effect was evaluated. */
  readonly at: Instant;
}

/**
 * TR-33: an effective or excellent training effect nominates a case for the knowledge base, once per effect; it waits
 * for the reviewer and stays a draft until its author hands it in. `existing` is the case of this effect, or null; null
 * comes back when nothing is nominated.
 */
export function nominateCase(
  existing: KnowledgeCase | null,
  { at, authorId, caseId, courseName, effect }: Nomination,
  { params }: Policy<KbPolicy>,
): Accepted<KnowledgeCase | null> {
  const deserves = effect.nominateCase && (effect.grade === 'EFFECTIVE' || effect.grade === 'EXCELLENT');
  if (existing !== null || !deserves || !params.autoNominate) return accept(existing);
  const text = {
    kind: 'EXCELLENT_CASE',
    title: courseName.slice(0, MAX_TITLE_CHARS),
    problem: '',
    solution: '',
    result: effect.improvements.flatMap(measured),
    courseId: effect.courseId,
    tags: [],
  } as const;
  return accept({ ...draft(caseId, authorId, at, text), effectId: effect.effectId, kbStatus: 'PENDING_KB_REVIEW' });
}

/** An improvement that could be computed. */
const measured = ({ after, before, code, pct }: Effect['improvements'][number]): CaseResult[] =>
  after === null || before === null || pct === null ? [] : [{ code, before, after, pct }];
