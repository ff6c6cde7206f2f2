import type { EventData, NewEvent } from '@ladder/contracts';
import { accept } from '@ladder/decision';
import type { Accepted } from '@ladder/decision';
import type { Instant } from '@ladder/figures';
import type { PathProgress } from './path-progress.ts';
import type { Policy } from './policy.ts';

export interface ProgressPolicy {
  /** false: progress is kept and shown, but nobody is told. */
  readonly pushOnChange: boolean;
}

/** PR-10: when the progress on a path is another one than before, everybody hears of it with the next course; otherwise nobody does. */
export function updateProgress(
  before: PathProgress | null,
  after: PathProgress,
  at: Instant,
  policy: Policy<ProgressPolicy>,
): Accepted<PathProgress, NewEvent<'promotion-progress-changed.v1'>> {
  const event = progressChanged(after, at);
  const same = before !== null && fingerprint(progressChanged(before, at).data) === fingerprint(event.data);
  return accept(after, same || !policy.params.pushOnChange ? [] : [event]);
}

/** The last course is told with a change but is none itself: a repeated course of the path moves nothing. */
const fingerprint = (data: EventData['promotion-progress-changed.v1']): string =>
  JSON.stringify({ ...data, lastCompletedCourseId: null });

const progressChanged = (progress: PathProgress, time: Instant): NewEvent<'promotion-progress-changed.v1'> => ({
  type: 'promotion-progress-changed.v1',
  key: progress.employeeId,
  time,
  data: {
    pathId: progress.pathId,
    targetPositionId: progress.targetPositionId,
    pct: progress.pct,
    metRequirements: progress.metRequirements,
    totalRequirements: progress.totalRequirements,
    remainingCourses: progress.remainingCourses.flatMap(({ courseId }) => courseId ?? []),
    remainingDays: progress.remainingDays,
    ...(progress.lastCompletedCourseId !== null && { lastCompletedCourseId: progress.lastCompletedCourseId }),
    ...(progress.nextCourseId !== null && { nextCourseId: progress.nextCourseId }),
  },
  policy: progress.policy,
});
