import { describe, expect, test } from '@jest/globals';
import data from '../../policies/award.excellent-employee.json' with { type: 'json' };
import { noAwardFacts } from './award-facts.ts';
import { performanceScoreOf, scoreAward } from './award-score.ts';
import type { AwardPolicy } from './award-score.ts';
import type { Policy } from './policy.ts';

const policy: Policy<AwardPolicy> = data;
const withParams = (params: Partial<AwardPolicy>): Policy<AwardPolicy> => ({
  ...policy,
  params: { ...policy.params, ...params },
});
const full = { earned: 30, highest: 30 };

describe('RC-01 training results weigh 30 % in the award', () => {
  test('RC-01 example 1: training 30, performance 92 gives 46, team 80 gives 16: 92 in all', () => {
    expect(scoreAward({ trainingPoints: full, performanceScore: 92, teamScore: 80 }, policy)).toEqual({
      training: 30,
      performance: 46,
      team: 16,
      bonus: 0,
      total: 92,
    });
  });

  test('parts that are not there give no points and are never absent', () => {
    expect(
      scoreAward({ trainingPoints: { earned: 0, highest: 30 }, performanceScore: null, teamScore: null }, policy),
    ).toEqual({
      training: 0,
      performance: 0,
      team: 0,
      bonus: 0,
      total: 0,
    });
  });

  test('another weight of training stretches its points', () => {
    const heavier = withParams({ trainingPct: 40, performancePct: 40 });
    const input = { trainingPoints: { earned: 20, highest: 30 }, performanceScore: null, teamScore: null };
    expect(scoreAward(input, heavier)).toMatchObject({ training: 26.666667 });
  });

  test('weights that do not make 100 are a mistake in the data', () => {
    const broken = withParams({ trainingPct: 31 });
    expect(() => scoreAward({ trainingPoints: full, performanceScore: null, teamScore: null }, broken)).toThrow(
      RangeError,
    );
  });

  test('the performance score is the mean of the locked quarters of the year', () => {
    const quarter = (name: string, finalScore: number, locked = true) => ({
      quarter: name,
      finalScore,
      locked,
      revision: 1,
    });
    const quarters = [
      quarter('Q:2023-4', 10),
      quarter('Q:2024-1', 90),
      quarter('Q:2024-2', 94.5),
      quarter('Q:2024-3', 20, false),
    ];
    expect(performanceScoreOf({ ...noAwardFacts('he-jing'), quarters }, 2024)).toBe(92.25);
    expect(performanceScoreOf(noAwardFacts('he-jing'), 2024)).toBeNull();
  });
});
