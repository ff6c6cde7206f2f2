import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import { calculateScore, type TrainingWeightPolicy } from '../domain/calculate-score.ts';
import { openScore } from '../domain/quarterly-score.ts';
import type { GradePolicy } from '../domain/score-grade.ts';
import { scoreIdOf } from '../store/scores.ts';

/** PF-04, PF-15: the score of a quarter from the base score and the effects that count now. */
export async function recalculateQuarter(
  deps: ServiceDeps,
  tx: Tx,
  { employeeId, quarter }: { readonly employeeId: string; readonly quarter: string },
  at: string,
): Promise<void> {
  const { store } = deps;
  const id = scoreIdOf(employeeId, quarter);
  const score = (await store.scores.find(tx.session, id)) ?? openScore(id, employeeId, quarter);
  const effects = await store.effects.where(tx.session, { employeeId, quarter });
  const basis = {
    baseScore: await store.baseScoreOf(tx.session, employeeId, quarter),
    effectWeightsPct: effects.flatMap(({ verdict }) => (verdict === null ? [] : [verdict.scoreWeightPct])),
  };
  const policy = deps.policies.inForce(at);
  const calculated = calculateScore(score, basis, at, {
    weight: policy<TrainingWeightPolicy>('score.training-weight'),
    grade: policy<GradePolicy>('score.grade'),
  });
  if (calculated.state === score) return;
  await store.scores.put(tx.session, calculated.state);
  tx.emit(...calculated.events);
}
