import { describe, expect, test } from '@jest/globals';
import type { EventData } from '@ladder/contracts';
import type { KnowledgeCase } from './knowledge-case.ts';
import { nominateCase } from './nominate-case.ts';
import type { KbReviewer, KbVerdict } from './review-case.ts';
import { reviewCase } from './review-case.ts';
import { changed, POLICIES, SUBMITTED_CASE } from './samples.ts';

const at = '2025-10-09T01:00:00.000Z';
const policy = POLICIES['kb.review'];
const reviewer: KbReviewer = { employeeId: 'luo-yi', roles: ['EMPLOYEE', 'HR_LD'], at, comment: null };
const effect: EventData['training-effect-evaluated.v1'] = {
  effectId: 'effect-1',
  recordId: 'record-1',
  courseId: 'lean',
  attempt: 1,
  policy: { key: 'effect.lean-production', version: 1 },
  subjectType: 'PRODUCTION_LINE',
  subjectId: 'line-1',
  baseline: { start: '2025-03-01', end: '2025-05-31' },
  window: { start: '2025-07-01', end: '2025-09-30' },
  improvements: [
    { code: 'DEFECT_RATE', unit: '%', before: 5, after: 4.6, pct: 8 },
    { code: 'OUTPUT', unit: 'units/hour', before: null, after: 110, pct: null },
  ],
  grade: 'EFFECTIVE',
  contributionPct: 12,
  scoreWeightPct: 0,
  nominateCase: true,
  quarter: 'Q:2025-3',
  overlap: false,
  revision: 1,
};
const nominate = (other: Partial<typeof effect>, existing: KnowledgeCase | null = null, by = policy) =>
  nominateCase(
    existing,
    { caseId: 'case-2', authorId: 'zhou-qiang', courseName: 'Lean Production', effect: { ...effect, ...other }, at },
    by,
  );
const pending = nominate({}).state as KnowledgeCase;
const review = (knowledgeCase: KnowledgeCase, verdict: KbVerdict, by = reviewer) =>
  reviewCase(knowledgeCase, verdict, by, policy);
const adopted = (review(pending, 'ADOPT') as { readonly state: KnowledgeCase }).state;

describe('TR-33 the knowledge base', () => {
  test('TR-33 example 1: Lean effect EFFECTIVE → case pending; reviewer adopts → event', () => {
    expect(pending).toMatchObject({
      kind: 'EXCELLENT_CASE',
      status: 'DRAFT',
      kbStatus: 'PENDING_KB_REVIEW',
      effectId: 'effect-1',
    });
    expect(review(pending, 'ADOPT')).toMatchObject({
      state: {
        kbStatus: 'ADOPTED',
        adoptedAt: at,
        status: 'DRAFT',
        approvals: [{ role: 'HR_LD', by: 'luo-yi', verdict: 'ADOPTED' }],
      },
      events: [
        {
          type: 'knowledge-case-adopted.v1',
          key: 'zhou-qiang',
          time: at,
          data: {
            caseId: 'case-2',
            kind: 'EXCELLENT_CASE',
            title: 'Lean Production',
            authorId: 'zhou-qiang',
            courseId: 'lean',
            effectId: 'effect-1',
            result: [{ code: 'DEFECT_RATE', before: 5, after: 4.6, pct: 8 }],
            adoptedAt: at,
            reviewerId: 'luo-yi',
            withdrawn: false,
          },
          policy: { key: 'kb.review', version: 1 },
        },
      ],
    });
  });

  test('TR-33 example 2: rejected → stays with its author, not in the KB', () => {
    expect(review(pending, 'REJECT')).toMatchObject({
      state: { id: 'case-2', status: 'DRAFT', kbStatus: 'REJECTED' },
      events: [],
    });
  });

  test('lets go of an adopted case when it is retired', () => {
    expect(review(adopted, 'RETIRE')).toMatchObject({
      state: { kbStatus: 'RETIRED' },
      events: [{ type: 'knowledge-case-adopted.v1', data: { withdrawn: true, adoptedAt: at } }],
    });
    expect(review(pending, 'RETIRE')).toMatchObject({ code: 'CASE_NOT_IN_REVIEW' });
  });

  test('is reviewed by the role of the policy, never by the author', () => {
    expect(review(pending, 'ADOPT', { ...reviewer, roles: ['EMPLOYEE'] })).toMatchObject({
      code: 'NOT_KB_REVIEWER',
      facts: { role: 'HR_LD' },
    });
    expect(review(pending, 'ADOPT', { ...reviewer, employeeId: 'zhou-qiang' })).toMatchObject({ code: 'OWN_CASE' });
  });

  test('takes only cases that wait for it, each once', () => {
    expect(review(adopted, 'ADOPT')).toEqual({ outcome: 'accepted', state: adopted, events: [] });
    expect(review(adopted, 'REJECT')).toMatchObject({ code: 'CASE_NOT_IN_REVIEW', facts: { kbStatus: 'ADOPTED' } });
    expect(review(SUBMITTED_CASE, 'ADOPT')).toMatchObject({ code: 'CASE_NOT_IN_REVIEW', facts: { kbStatus: 'NONE' } });
  });
});

describe('nominating a case', () => {
  test('is for effective and excellent effects that ask for it', () => {
    expect(nominate({ grade: 'EXCELLENT' }).state).not.toBeNull();
    expect(nominate({ grade: 'STANDARD' }).state).toBeNull();
    expect(nominate({ grade: 'PARTIAL' }).state).toBeNull();
    expect(nominate({ nominateCase: false }).state).toBeNull();
    expect(nominate({}, null, changed(policy, { autoNominate: false })).state).toBeNull();
  });

  test('has its place in lists from the hour of the effect, though nobody has handed it in', () => {
    expect(pending).toMatchObject({ writtenAt: at, submittedAt: null });
  });

  test('happens once per effect, whatever its later revisions say', () => {
    expect(nominate({ revision: 2 }, adopted).state).toBe(adopted);
  });
});
