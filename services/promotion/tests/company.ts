import { expect } from '@jest/globals';
import type { EventData } from '@ladder/contracts';
import published from '@ladder/contracts/events/training/examples/course-published.v1/good-published.json' with {
  type: 'json',
};
import credited from '@ladder/contracts/events/training/examples/credits-earned.v1/good-case.json' with {
  type: 'json',
};
import completed from '@ladder/contracts/events/training/examples/training-completed.v1/good-completed.json' with {
  type: 'json',
};
import { named, type Rig, run } from '@ladder/rig';
import { coded } from './policies-of-this-run.ts';

export const hr = { employeeId: 'hr', roles: ['HR_LD'] } as const;

/** What a mutation answers: the thing, or the code of a refusal. */
export interface Changed {
  readonly id?: string;
  readonly code?: string;
}

/** What somebody sees of his own paths. */
export interface OwnPaths {
  readonly promotionEligibilities: readonly {
    readonly targetPosition: { readonly id: string };
    readonly status: string;
    readonly revision: number;
    readonly unmet: readonly {
      readonly requirementId: string;
      readonly current: number | null;
      readonly missing: number | null;
    }[];
  }[];
  readonly promotionInbox: {
    readonly edges: readonly {
      readonly node: { readonly kind: string; readonly refId: string; readonly status: string };
    }[];
  };
}

const OWN_PATHS = `{ me {
  promotionEligibilities { targetPosition { id } status revision unmet { requirementId current missing } }
  promotionInbox { edges { node { kind refId status } } }
} }`;

/** A small company, and the words in which its tests speak. */
export function companyOf(rig: Rig) {
  let requests = 0;

  const change = async (mutation: string, type: string, input: object, requestId?: string): Promise<Changed> => {
    requests += 1;
    const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${inputType}!) {
      changed: ${mutation}(input: $input) { ... on ${type} { id } ... on PromotionRejection { code } }
    }`;
    const request = { input: { requestId: requestId ?? `${run}-${requests}`, ...input } };
    const { data, errors } = await rig.ask<{ changed: Changed }>(hr, query, request);
    expect(errors).toBeUndefined();
    return data.changed;
  };

  const paths = async (id: string): Promise<OwnPaths> => {
    const { data, errors } = await rig.ask<{ me: OwnPaths }>({ employeeId: named(id) }, OWN_PATHS);
    expect(errors).toBeUndefined();
    return data.me;
  };

  return {
    position: (id: string) =>
      change('savePosition', 'Position', {
        id: named(id),
        code: coded(id.toUpperCase()),
        name: id,
        family: 'STORE',
        jobGrade: 'G2',
      }),
    department: (id: string, more: object = {}, requestId?: string) =>
      change(
        'saveDepartment',
        'Department',
        { id: named(id), code: coded(id.toUpperCase()), name: id, kind: 'STORE', ...more },
        requestId,
      ),
    hire: (id: string, positionId: string, more: object = {}) =>
      change('hireEmployee', 'Employee', {
        id: named(id),
        employeeNo: named(id),
        name: id,
        email: `${id}@example.test`,
        departmentId: named('store-3'),
        positionId: named(positionId),
        hireDate: '2022-05-04',
        alreadyRegular: true,
        ...more,
      }),
    update: (id: string, more: object) => change('updateEmployee', 'Employee', { employeeId: named(id), ...more }),
    confirmRegularisation: (id: string) => change('confirmRegularisation', 'Employee', { employeeId: named(id) }),
    paths,
    /** Status of the first path. */
    status: async (id: string) => (await paths(id)).promotionEligibilities[0]?.status,
    /** Revision of the eligibility on the first path. */
    revision: async (id: string) => (await paths(id)).promotionEligibilities[0]?.revision,
    credits: (id: string, data: EventData['credits-earned.v1'], sending = {}) =>
      rig.publish('credits-earned.v1', named(id), data, sending),
  };
}

/** A credit account at one of its revisions. */
export const account = (
  accountRevision: number,
  lifetime: number,
  practice: number,
  byCategory: Record<string, number> = {},
): EventData['credits-earned.v1'] => ({
  ...(credited.data as EventData['credits-earned.v1']),
  entryId: `entry-${run}-${accountRevision}`,
  lifetime,
  byType: { mandatory: 0, elective: lifetime - practice, practice },
  byCategory,
  accountRevision,
});

const courseIdOf = (code: string): string => named(code.toLowerCase().replaceAll('_', '-'));

/** A course that is completed with an exam. */
export const exam = (id: string, code: string, attempt: number, score: number): EventData['training-completed.v1'] => ({
  ...(completed.data as EventData['training-completed.v1']),
  employeeId: named(id),
  recordId: named(`${id}-${code}-${attempt}`),
  courseId: courseIdOf(code),
  courseCode: coded(code),
  attempt,
  examScore: score,
});

/** A course of the catalogue. */
export const course = (
  code: string,
  more: Partial<EventData['course-published.v1']> = {},
): EventData['course-published.v1'] => ({
  ...(published.data as EventData['course-published.v1']),
  courseId: courseIdOf(code),
  code: coded(code),
  ...more,
});
