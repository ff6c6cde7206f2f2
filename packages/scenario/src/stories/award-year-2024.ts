import { complete, mutate } from '../commands.ts';
import { HR, person, type World } from '../world.ts';

/** He Jing's twelve core courses: 120 class hours (archetype 12). */
const HE_JING = [
  'CUSTOMER_SERVICE_SKILLS', // 12 h
  'COMMUNICATION_SKILLS', // 10 h
  'EMOTION_MANAGEMENT', // 10 h
  'CROSS_DEPARTMENT_COLLABORATION', // 10 h
  'TEAMWORK', // 10 h
  'DATA_ANALYSIS', // 10 h
  'PROJECT_MANAGEMENT', // 12 h
  'STRATEGIC_MANAGEMENT', // 12 h
  'TTT', // 12 h
  'CUSTOMER_SEGMENTATION_STRATEGY', // 12 h
  'CUSTOMER_COMMUNICATION', // 6 h
  'DATA_SECURITY', // 4 h
];

/** Feng Tao's eight courses (archetype 13, employee B): 70 class hours. */
const FENG_TAO = [
  'CUSTOMER_SERVICE_SKILLS',
  'COMMUNICATION_SKILLS',
  'EMOTION_MANAGEMENT',
  'TEAMWORK',
  'DATA_ANALYSIS',
  'CUSTOMER_COMMUNICATION',
  'DATA_SECURITY',
  'KEY_ACCOUNT_MANAGEMENT',
];

const SESSION_RATING = 95;
const SESSION_DATES = ['2024-03-12', '2024-06-18', '2024-10-22'];

/** Award year 2024 in the customer service centre: A with everything, B with an unused case, C with hours and sessions. */
export async function awardYear2024(world: World): Promise<void> {
  await Promise.all([
    learnAndTeach(world, 'he-jing', HE_JING, SESSION_DATES),
    learnAndTeach(world, 'qian-rou', HE_JING, SESSION_DATES),
    learnAndTeach(world, 'feng-tao', FENG_TAO, []),
  ]);
  const adopted = await approvedCase(world, 'he-jing', 'Fewer complaints by listening first');
  await mutate(world, HR, 'reviewCase', 'case:he-jing:adopt', { caseId: adopted, verdict: 'APPROVE' });
  await approvedCase(world, 'feng-tao', 'A new greeting on the phone');
  await world.drain();
}

/** One person's year: courses and sessions one after another, as people do. */
async function learnAndTeach(
  world: World,
  employeeId: string,
  courseCodes: readonly string[],
  dates: readonly string[],
): Promise<void> {
  for (const courseCode of courseCodes) await complete(world, { employeeId, courseCode });
  for (const date of dates) await giveSession(world, employeeId, date);
}

const giveSession = (world: World, employeeId: string, date: string): Promise<string> =>
  mutate(world, HR, 'deliverTrainerSession', `session:${employeeId}:${date}`, {
    employeeId,
    projectId: 'new-hires-2024',
    topic: 'Product Knowledge for new hires',
    date,
    hours: 2,
    rating: SESSION_RATING,
  });

/** A case on the complaint rate of the service centre, approved by its manager. */
async function approvedCase(world: World, employeeId: string, title: string): Promise<string> {
  const caseId = await mutate(world, person(employeeId), 'submitCase', `case:${employeeId}`, {
    kind: 'PRACTICE_CASE',
    title,
    problem: 'Complaints about the tone on the phone.',
    solution: 'Let the customer finish, sum up, then answer.',
    courseCode: 'CUSTOMER_SERVICE_SKILLS',
    result: { metricCode: 'COMPLAINT_RATE', before: 2.5, after: employeeId === 'he-jing' ? 2 : 2.5 },
  });
  await mutate(world, person('shao-min'), 'decideCase', `case:${employeeId}:approve`, {
    caseId,
    verdict: 'APPROVE',
  });
  return caseId;
}
