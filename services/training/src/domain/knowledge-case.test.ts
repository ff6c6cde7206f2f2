import { describe, expect, test } from '@jest/globals';
import { approveCase } from './approve-case.ts';
import type { CaseApprover } from './case-approver.ts';
import type { KnowledgeCase } from './knowledge-case.ts';
import { rejectCase } from './reject-case.ts';
import { changed, POLICIES, SUBMITTED_CASE } from './samples.ts';
import { submitCase } from './submit-case.ts';
import { withdrawCase } from './withdraw-case.ts';
import { writeCase } from './write-case.ts';

const at = '2025-09-15T02:00:00.000Z';
const written = SUBMITTED_CASE.writtenAt;
const policy = POLICIES['kb.review'];
const manager: CaseApprover = { employeeId: 'fang-lin', role: 'DEPARTMENT_MANAGER', at, comment: null };
const author: CaseApprover = { ...manager, employeeId: 'xu-dan' };
const stranger: CaseApprover = { ...manager, employeeId: 'gao-ming', role: null };
const hr: CaseApprover = { ...manager, employeeId: 'luo-yi', role: 'HR_LD' };
const approved = (approveCase(SUBMITTED_CASE, manager, policy) as { readonly state: KnowledgeCase }).state;
const { kind, title, problem, solution, result, courseId, tags } = SUBMITTED_CASE;
const text = { kind, title, problem, solution, result, courseId, tags };
const drafted: KnowledgeCase = { ...SUBMITTED_CASE, status: 'DRAFT', submittedAt: null };

describe('writing and handing in a case', () => {
  test('begins with a draft, which its author may change', () => {
    expect(writeCase(null, { caseId: 'case-1', by: 'xu-dan', at: written, text })).toMatchObject({
      state: drafted,
      events: [],
    });
    const better = { ...text, solution: 'Print them at the shelf.' };
    expect(writeCase(drafted, { caseId: 'case-1', by: 'xu-dan', at: written, text: better })).toHaveProperty(
      'state.solution',
      better.solution,
    );
    expect(writeCase(drafted, { caseId: 'case-1', by: 'xu-dan', at, text: better })).toHaveProperty(
      'state.writtenAt',
      written,
    );
    expect(writeCase(drafted, { caseId: 'case-1', by: 'fang-lin', at: written, text })).toMatchObject({
      code: 'NOT_AUTHOR_OF_CASE',
    });
    expect(writeCase(SUBMITTED_CASE, { caseId: 'case-1', by: 'xu-dan', at: written, text })).toMatchObject({
      code: 'CASE_NOT_EDITABLE',
    });
  });

  test('takes titles of 1 to 200 characters', () => {
    const titled = (length: number) =>
      writeCase(null, { caseId: 'c', by: 'xu-dan', at: written, text: { ...text, title: 'x'.repeat(length) } });
    expect(titled(1)).toHaveProperty('outcome', 'accepted');
    expect(titled(200)).toHaveProperty('outcome', 'accepted');
    expect(titled(201)).toMatchObject({ code: 'TITLE_LENGTH', facts: { length: 201, max: 200 } });
    expect(titled(0)).toMatchObject({ code: 'TITLE_LENGTH' });
  });

  test('needs a problem and a solution', () => {
    expect(submitCase(drafted, { by: 'xu-dan', at })).toMatchObject({
      state: { status: 'SUBMITTED', submittedAt: at },
    });
    expect(submitCase({ ...drafted, problem: '', solution: ' ' }, { by: 'xu-dan', at })).toMatchObject({
      code: 'CASE_INCOMPLETE',
      facts: { missing: ['problem', 'solution'] },
    });
  });

  test('is for the author alone, of a draft or after a withdrawn approval', () => {
    expect(submitCase(drafted, { by: 'fang-lin', at })).toMatchObject({ code: 'NOT_AUTHOR_OF_CASE' });
    expect(submitCase({ ...drafted, status: 'WITHDRAWN' }, { by: 'xu-dan', at })).toHaveProperty(
      'state.status',
      'SUBMITTED',
    );
    expect(submitCase({ ...drafted, status: 'REJECTED' }, { by: 'xu-dan', at })).toMatchObject({
      code: 'CASE_NOT_EDITABLE',
    });
  });
});

describe('deciding on a case', () => {
  test('approves it, tells the others and puts it before the reviewer', () => {
    expect(approveCase(SUBMITTED_CASE, manager, policy)).toMatchObject({
      state: {
        status: 'APPROVED',
        approvedAt: at,
        kbStatus: 'PENDING_KB_REVIEW',
        approvals: [{ role: 'DEPARTMENT_MANAGER', by: 'fang-lin', verdict: 'APPROVED' }],
      },
      events: [
        {
          type: 'knowledge-case-approved.v1',
          key: 'xu-dan',
          time: at,
          data: {
            caseId: 'case-1',
            kind: 'SHOPFLOOR_SOLUTION',
            authorId: 'xu-dan',
            approverId: 'fang-lin',
            approverRole: 'DEPARTMENT_MANAGER',
            approvedAt: at,
            withdrawn: false,
          },
        },
      ],
    });
  });

  test('adopts it at once where no review is asked for, and leaves it out where nothing is put forward', () => {
    expect(approveCase(SUBMITTED_CASE, manager, changed(policy, { reviewRequired: false }))).toMatchObject({
      state: { kbStatus: 'ADOPTED', adoptedAt: at },
      events: [
        { type: 'knowledge-case-approved.v1' },
        { type: 'knowledge-case-adopted.v1', data: { withdrawn: false } },
      ],
    });
    expect(approveCase(SUBMITTED_CASE, manager, changed(policy, { autoNominate: false }))).toHaveProperty(
      'state.kbStatus',
      'NONE',
    );
  });

  test('is not for the author, a stranger or L&D, but for every manager above', () => {
    for (const decide of [
      (by: CaseApprover) => approveCase(SUBMITTED_CASE, by, policy),
      (by: CaseApprover) => rejectCase(SUBMITTED_CASE, by),
    ]) {
      expect(decide(author)).toMatchObject({ code: 'OWN_CASE' });
      expect(decide(stranger)).toMatchObject({ code: 'NOT_MANAGER_OF_AUTHOR' });
      expect(decide(hr)).toMatchObject({ code: 'NOT_MANAGER_OF_AUTHOR' });
      expect(decide({ ...manager, role: 'MANAGER' })).toHaveProperty('outcome', 'accepted');
    }
  });

  test('rejects it without an event', () => {
    expect(rejectCase(SUBMITTED_CASE, manager)).toMatchObject({
      state: { status: 'REJECTED', kbStatus: 'NONE' },
      events: [],
    });
    expect(rejectCase(approved, manager)).toMatchObject({ code: 'CASE_NOT_SUBMITTED', facts: { status: 'APPROVED' } });
  });

  test('changes nothing when it is repeated, and waits for the author to hand it in', () => {
    expect(approveCase(approved, manager, policy)).toEqual({ outcome: 'accepted', state: approved, events: [] });
    expect(approveCase(drafted, manager, policy)).toMatchObject({
      code: 'CASE_NOT_SUBMITTED',
      facts: { status: 'DRAFT' },
    });
  });
});

describe('taking an approval back', () => {
  test('tells the others and ends the review that it had asked for', () => {
    expect(withdrawCase(approved, manager)).toMatchObject({
      state: { status: 'WITHDRAWN', approvedAt: null, kbStatus: 'NONE' },
      events: [{ type: 'knowledge-case-approved.v1', data: { withdrawn: true, approvedAt: at } }],
    });
  });

  test('leaves an adoption, and a review that an effect had asked for', () => {
    expect(withdrawCase({ ...approved, kbStatus: 'ADOPTED' }, manager)).toHaveProperty('state.kbStatus', 'ADOPTED');
    expect(withdrawCase({ ...approved, effectId: 'effect-1' }, manager)).toHaveProperty(
      'state.kbStatus',
      'PENDING_KB_REVIEW',
    );
  });

  test('is for a manager or L&D, once, and of an approved case only', () => {
    expect(withdrawCase(approved, hr)).toHaveProperty('state.status', 'WITHDRAWN');
    expect(withdrawCase(approved, author)).toMatchObject({ code: 'OWN_CASE' });
    expect(withdrawCase(approved, stranger)).toMatchObject({ code: 'NOT_MANAGER_OF_AUTHOR' });
    expect(withdrawCase(SUBMITTED_CASE, manager)).toMatchObject({ code: 'CASE_NOT_APPROVED' });
    const withdrawn: KnowledgeCase = { ...approved, status: 'WITHDRAWN' };
    expect(withdrawCase(withdrawn, manager)).toEqual({ outcome: 'accepted', state: withdrawn, events: [] });
  });
});
