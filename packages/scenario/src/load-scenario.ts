import { awardYear2024 } from './stories/award-year-2024.ts';
import { creditsSoFar } from './stories/balances.ts';
import { foundCompany } from './stories/found-company.ts';
import * as negotiation from './stories/negotiation.ts';
import { hireAssociates, onboard } from './stories/probation.ts';
import { xuDanSolvesAProblem } from './stories/xu-dan.ts';
import type { World } from './world.ts';

type Step = readonly [at: string, what: string, play: (world: World) => Promise<void>];

/** The history of the demonstration, each step on the business day on which it took place. */
const STEPS: readonly Step[] = [
  ['2024-01-02T01:00:00Z', 'the company is founded', foundCompany],
  ['2024-11-04T01:00:00Z', 'award year 2024', awardYear2024],
  ['2024-12-12T01:00:00Z', 'Zhao Lei learns to negotiate', negotiation.zhaoLeiLearns],
  ['2025-01-06T01:00:00Z', 'credits so far', creditsSoFar],
  ['2025-04-02T01:00:00Z', 'Zhao Lei misses the target', negotiation.zhaoLeiMissesTheTarget],
  ['2025-04-08T01:00:00Z', 'Zhao Lei plans', negotiation.zhaoLeiPlans],
  ['2025-05-20T01:00:00Z', 'Zhao Lei repeats the course', negotiation.zhaoLeiRepeats],
  ['2025-06-18T01:00:00Z', 'Wang Jun learns to negotiate', negotiation.wangJunLearns],
  ['2025-09-01T02:00:00Z', 'new associates', hireAssociates],
  ['2025-09-02T01:00:00Z', 'Zhao Lei meets the target', negotiation.zhaoLeiMeetsTheTarget],
  ['2025-09-03T01:00:00Z', 'Wang Jun up to August', negotiation.wangJunUpToAugust],
  ['2025-09-12T01:00:00Z', 'onboarding', onboard],
  ['2025-09-15T01:00:00Z', 'Xu Dan solves a problem', xuDanSolvesAProblem],
];

/**
 * Plays the history of the demo company through the platform's own commands and events, on its business clock. The
 * caller drains when it has ended, and sets the clock to his own today. Playing it again changes nothing.
 */
export async function loadScenario(world: World): Promise<void> {
  for (const [at, what, play] of STEPS) {
    world.log.info({ at, what }, 'scenario step');
    await world.moveClock(at);
    await play(world);
  }
}
