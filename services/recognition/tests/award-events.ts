import { randomUUID } from 'node:crypto';
import type { EventData, EventName } from '@ladder/contracts';
import { named } from '@ladder/rig';

/** An event before it is sent; the same one sent again is the same message again. */
export interface Told<T extends EventName = EventName> {
  readonly id: string;
  readonly type: T;
  readonly key: string;
  readonly data: EventData[T];
}

export const told = <T extends EventName>(type: T, key: string, data: EventData[T]): Told<T> => ({
  id: randomUUID(),
  type,
  key,
  data,
});

/** A completed course of the award year 2024. */
export const completed = (
  employeeId: string,
  number: number,
  change: { classHours?: number; completedAt?: string; revision?: number; status?: 'COMPLETED' | 'ANNULLED' } = {},
): Told<'training-completed.v1'> =>
  told('training-completed.v1', named(employeeId), {
    recordId: `record-${employeeId}-${number}`,
    employeeId: named(employeeId),
    departmentId: 'service-centre',
    positionId: 'customer-service-agent',
    managerId: 'fang-lin',
    courseId: `course-${number}`,
    courseCode: `COURSE_${number}`,
    courseVersion: 1,
    category: 'SERVICE',
    creditType: 'MANDATORY',
    attempt: 1,
    enrolmentSource: 'PLAN',
    trainerIds: [],
    startedAt: '2024-02-01T09:00:00+08:00',
    completedAt: '2024-03-08T17:00:00+08:00',
    classHours: 10,
    examScore: 90,
    creditsAwarded: 4,
    skills: [],
    requiresPracticeTask: false,
    revision: 1,
    status: 'COMPLETED',
    ...change,
  });

export const courses = (employeeId: string, count: number) =>
  Array.from({ length: count }, (_, index) => completed(employeeId, index + 1));

export const session = (trainerId: string, number: number, change: { date?: string; annulled?: boolean } = {}) =>
  told('trainer-session-delivered.v1', named(trainerId), {
    sessionId: `session-${trainerId}-${number}`,
    projectId: 'project-1',
    topic: 'Handling complaints',
    date: `2024-0${number}-10`,
    hours: 2,
    rating: 95,
    annulled: false,
    ...change,
  });

export const sessions = (trainerId: string, count: number) =>
  Array.from({ length: count }, (_, index) => session(trainerId, index + 1));

export const adopted = (authorId: string, change: { withdrawn?: boolean } = {}) =>
  told('knowledge-case-adopted.v1', named(authorId), {
    caseId: `case-${authorId}`,
    kind: 'PRACTICE_CASE',
    title: 'Three steps for complaints',
    authorId: named(authorId),
    courseId: 'course-1',
    adoptedAt: '2024-06-01T09:00:00+08:00',
    reviewerId: 'hr-1',
    withdrawn: false,
    ...change,
  });

export const quarter = (employeeId: string, number: number, finalScore: number, locked = true) =>
  told('performance-updated.v1', named(employeeId), {
    kind: 'SCORE',
    sourceSystem: 'performance',
    sourceRecordId: `score-${employeeId}-${number}`,
    revision: 1,
    quarter: `Q:2024-${number}`,
    baseScore: finalScore,
    trainingWeightPct: 0,
    finalScore,
    grade: 'EXCELLENT',
    locked,
  });

export const hired = (
  employeeId: string,
  change: { departmentId?: string; revision?: number; hireDate?: string } = {},
) => {
  const { revision = 1, departmentId = 'service-centre', hireDate = '2019-05-17' } = change;
  return told('employee-changed.v1', named(employeeId), {
    change: revision === 1 ? 'HIRED' : 'TRANSFERRED',
    employee: {
      employeeNo: 'E-1012',
      departmentId: named(departmentId),
      positionId: 'customer-service-agent',
      managerId: 'fang-lin',
      jobGrade: 'G2',
      hireDate,
      employmentStatus: 'REGULAR',
      assignments: [],
    },
    effectiveFrom: hireDate,
    revision,
  });
};

export const department = (departmentId: string, managerId: string, parentId?: string) =>
  told('department-changed.v1', named(departmentId), {
    departmentId: named(departmentId),
    code: departmentId.toUpperCase(),
    name: departmentId,
    kind: 'TEAM',
    managerId: named(managerId),
    ...(parentId !== undefined && { parentId: named(parentId) }),
    active: true,
    revision: 1,
  });
