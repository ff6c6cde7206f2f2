import type { Viewer } from '@ladder/identity';
import { type Graph, HR, LESSON_PLAYER } from './world.ts';

/**
 * Sends one mutation under a request id made from what it does, so that loading twice changes nothing.
 * Answers the entity's id, where the scenario goes on with it. Throws when the platform says no.
 */
export async function mutate(
  world: Graph,
  viewer: Viewer,
  mutation: string,
  requestId: string,
  input: object,
): Promise<string> {
  const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation Scenario($input: ${inputType}!) {
    answer: ${mutation}(input: $input) { __typename ... on UserError { message } ${ID_OF[mutation] ?? ''} }
  }`;
  const { answer } = (await world.ask(viewer, query, { input: { requestId: `scenario:${requestId}`, ...input } })) as {
    answer: { readonly id?: string; readonly message?: string };
  };
  if (answer.message !== undefined) throw new Error(`${mutation} (${requestId}) was refused: ${answer.message}`);
  return answer.id ?? '';
}

/** Mutations whose entity's id the scenario goes on with. */
const ID_OF: Readonly<Record<string, string>> = {
  enrol: '... on LearningRecord { id }',
  submitCase: '... on KnowledgeCase { id }',
};

export interface Completion {
  readonly employeeId: string;
  readonly courseCode: string;
  /** Exam score; left out for a course without an exam. */
  readonly score?: number;
}

/** Enrols somebody and takes the course to its end: all lessons, and the exam where there is one. */
export async function complete(world: Graph, { employeeId, courseCode, score }: Completion): Promise<void> {
  const what = `${employeeId}:${courseCode}`;
  const recordId = await mutate(world, HR, 'enrol', `enrol:${what}`, { employeeId, courseCode });
  await finish(world, recordId, what, score);
}

/** Takes a record that is open to its end. */
export async function finish(world: Graph, recordId: string, what: string, score?: number): Promise<void> {
  await mutate(world, LESSON_PLAYER, 'recordLessonProgress', `lessons:${what}`, { recordId, lessonsPct: 100 });
  if (score !== undefined) await mutate(world, LESSON_PLAYER, 'recordExamResult', `exam:${what}`, { recordId, score });
}

export interface Balance {
  readonly employeeId: string;
  readonly creditType: 'MANDATORY' | 'ELECTIVE' | 'PRACTICE';
  readonly category?: string;
  readonly credits: number;
}

/** Books credits from before Ladder. */
export const openBalance = (world: Graph, balance: Balance): Promise<string> =>
  mutate(
    world,
    HR,
    'importOpeningBalance',
    `opening:${balance.employeeId}:${balance.creditType}:${balance.category ?? ''}`,
    balance,
  );

/** Records of a person that are still open, by course code; the onboarding list enrols without being asked. */
export async function openRecords(world: Graph, employeeId: string): Promise<ReadonlyMap<string, string>> {
  const { employee } = (await world.ask(
    HR,
    `query Scenario($id: ID!) { employee(id: $id) { learningRecords(first: 20) { edges { node { id status course { code } } } } } }`,
    { id: employeeId },
  )) as {
    employee: { learningRecords: { edges: { node: { id: string; status: string; course: { code: string } } }[] } };
  };
  const open = employee.learningRecords.edges.filter(({ node }) => node.status === 'OPEN');
  return new Map(open.map(({ node }) => [node.course.code, node.id]));
}
