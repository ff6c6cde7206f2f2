import { describe, expect, test } from '@jest/globals';
import { chaseEvaluation } from './chase-evaluation.ts';
import { inviteEvaluator, nextSuperior } from './invite-evaluator.ts';
import { changed, POLICIES } from './samples.ts';

const policy = POLICIES['practice.evaluation'];
const SUBMISSION = {
  taskId: 'task-1',
  recordId: 'record-1',
  courseId: 'negotiation',
  managerId: 'deng-kai',
  submissionNo: 1,
  submittedAt: '2025-09-10T02:00:00.000Z',
};
const invite = (superiors: readonly string[], employeeId = 'wang-jun', managerId: string | null = 'deng-kai') =>
  inviteEvaluator(
    null,
    { ...SUBMISSION, managerId },
    { evaluationId: 'evaluation-1', employeeId, superiors, at: '2025-09-10T02:00:01.000Z' },
    policy,
  );

describe('PF-12 invitation to evaluate', () => {
  test('PF-12 example 1: submitted 10 Sept → due 17 Sept, escalated 24 Sept', () => {
    const invited = invite(['deng-kai', 'fang-lin']);
    expect(invited).toMatchObject({
      practiceTaskId: 'task-1',
      submissionNo: 1,
      evaluatorId: 'deng-kai',
      status: 'INVITED',
      dueOn: '2025-09-17',
      escalatesOn: '2025-09-24',
    });
    const on = (today: string) => chaseEvaluation(invited, today, ['deng-kai', 'fang-lin']);
    expect(on('2025-09-17')).toBe(invited);
    expect(on('2025-09-18')).toMatchObject({ status: 'OVERDUE', evaluatorId: 'deng-kai' });
    expect(on('2025-09-23')).toMatchObject({ status: 'OVERDUE', evaluatorId: 'deng-kai' });
    expect(on('2025-09-24')).toMatchObject({ status: 'ESCALATED', evaluatorId: 'fang-lin' });
  });

  test('PF-12 example 2: the author is the department manager → the next superior evaluates', () => {
    expect(invite(['deng-kai', 'fang-lin'], 'deng-kai', 'fang-lin').evaluatorId).toBe('fang-lin');
    expect(invite(['deng-kai', 'deng-kai', 'fang-lin'], 'deng-kai', null).evaluatorId).toBe('fang-lin');
  });

  test('nobody evaluates himself, and the head of the company is evaluated by nobody', () => {
    expect(invite(['head'], 'head', null).evaluatorId).toBeNull();
    expect(nextSuperior('head', ['head'])).toBeNull();
  });

  test('whom training takes for his own manager is evaluated by the superior above him, or by nobody yet', () => {
    expect(invite(['fang-lin'], 'deng-kai', 'deng-kai').evaluatorId).toBe('fang-lin');
    expect(invite(['deng-kai', 'fang-lin'], 'deng-kai', 'deng-kai').evaluatorId).toBe('fang-lin');
    expect(invite([], 'deng-kai', 'deng-kai').evaluatorId).toBeNull();
  });

  test('the direct manager of the message stands in while the departments are unknown', () => {
    expect(invite([]).evaluatorId).toBe('deng-kai');
  });

  test('the same submission again changes nothing', () => {
    const invited = invite(['deng-kai']);
    const again = {
      evaluationId: 'evaluation-2',
      employeeId: 'wang-jun',
      superiors: ['fang-lin'],
      at: '2025-09-12T00:00:00.000Z',
    };
    expect(inviteEvaluator(invited, SUBMISSION, again, policy)).toBe(invited);
  });

  test('days are counted on the company calendar, and are data', () => {
    const late = { ...SUBMISSION, submittedAt: '2025-09-10T16:00:00.000Z' };
    const invitation = { evaluationId: 'e', employeeId: 'wang-jun', superiors: ['deng-kai'], at: late.submittedAt };
    expect(inviteEvaluator(null, late, invitation, policy).dueOn).toBe('2025-09-18');
    expect(inviteEvaluator(null, late, invitation, changed(policy, { dueDays: 1 })).dueOn).toBe('2025-09-12');
  });

  test('an escalation never reaches the author, and ends with the answer', () => {
    const invited = invite(['deng-kai']);
    expect(chaseEvaluation(invited, '2025-09-24', ['deng-kai'])).toMatchObject({
      status: 'ESCALATED',
      evaluatorId: 'deng-kai',
    });
    expect(chaseEvaluation(invited, '2025-09-24', ['deng-kai', 'wang-jun'])).toMatchObject({ evaluatorId: 'deng-kai' });
    const done = { ...invited, status: 'DONE' } as const;
    expect(chaseEvaluation(done, '2025-12-24', ['fang-lin'])).toBe(done);
  });
});
