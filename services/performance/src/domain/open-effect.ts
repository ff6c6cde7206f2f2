import type { EventData } from '@ladder/contracts';
import { instantOf } from '@ladder/figures';
import type { EffectPolicy } from './effect-policy.ts';
import type { WindowPolicy } from './effect-window.ts';
import { effectWindow } from './effect-window.ts';
import type { Policy } from './policy.ts';
import type { TrainingEffect } from './training-effect.ts';

/** `effect.course-map`: course code → key of the policy that grades its effect; a course without one is not tracked. */
export interface CourseMapPolicy {
  readonly courses: Readonly<Record<string, string>>;
}

/** PF-01: the policy that grades the effect of a course; null when the course is not tracked. */
export const effectPolicyKeyOf = (courseCode: string, { params }: Policy<CourseMapPolicy>): string | null =>
  Object.hasOwn(params.courses, courseCode) ? (params.courses[courseCode] ?? null) : null;

export interface EffectOpening {
  readonly effectId: string;
  readonly isBackfill: boolean;
  readonly window: Policy<WindowPolicy>;
  /** The effect policy in force; only whose figures it reads is taken from it now (edge case E7). */
  readonly effect: Policy<EffectPolicy>;
}

/**
 * PF-01, PF-02: a completed course with an effect policy is followed for whole months. The same record again changes
 * nothing; a corrected record moves the window of an effect that has no verdict yet, and opens a cancelled one again.
 */
export function openEffect(
  existing: TrainingEffect | null,
  completion: EventData['training-completed.v1'],
  { effect, effectId, isBackfill, window }: EffectOpening,
): TrainingEffect {
  const { attempt, revision: recordRevision } = completion;
  if (existing !== null && (recordRevision <= existing.recordRevision || isGraded(existing))) return existing;
  const span = effectWindow(instantOf(completion.completedAt), window);
  if (existing !== null) {
    return { ...existing, ...span, attempt, recordRevision, status: 'TRACKING', verdict: null, firstEvaluatedAt: null };
  }
  return {
    ...span,
    id: effectId,
    employeeId: completion.employeeId,
    recordId: completion.recordId,
    recordRevision,
    courseId: completion.courseId,
    attempt,
    effectPolicyKey: effect.key,
    policy: null,
    subjectType: effect.params.subject,
    subjectId: effect.params.subject === 'EMPLOYEE' ? completion.employeeId : null,
    status: 'TRACKING',
    verdict: null,
    firstEvaluatedAt: null,
    evaluatedAt: null,
    isSilent: isBackfill,
    revision: 0,
  };
}

const isGraded = ({ status }: TrainingEffect): boolean => status === 'EVALUATED' || status === 'REVISED';
