import type { Viewer } from '@ladder/identity';
import type { Logger } from '@ladder/process';

/** The graph, as somebody sees it. */
export interface Graph {
  /** Sends a GraphQL document through the gateway; throws when it answers with errors. */
  readonly ask: (viewer: Viewer, query: string, variables?: object) => Promise<Record<string, unknown>>;
}

/** The running platform, as far as the scenario touches it: the same doors that everybody uses. */
export interface World extends Graph {
  /** Publishes to a topic of the outside performance system. */
  readonly publish: (
    topic: string,
    messages: readonly { readonly key: string; readonly value: string }[],
  ) => Promise<void>;
  /** Sets the business clock of the whole platform. */
  readonly moveClock: (instant: string) => Promise<void>;
  /** Waits until everything that was emitted has been applied. */
  readonly drain: () => Promise<void>;
  readonly log: Logger;
}

/** HR and L&D of the company: whoever plans, hires and reviews. */
export const HR: Viewer = { employeeId: 'li-na', roles: ['HR_LD'] };
/** The learning system that reports progress and results. */
export const LESSON_PLAYER: Viewer = { employeeId: 'lesson-player', roles: ['INTEGRATION'] };

/** An employee without any further role. */
export const person = (employeeId: string): Viewer => ({ employeeId, roles: ['EMPLOYEE'] });
