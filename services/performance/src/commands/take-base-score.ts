import type { InboundScore } from '@ladder/contracts';
import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import type { IngestPolicy } from '../domain/arrival.ts';
import { judgeBaseScore } from '../domain/base-score.ts';
import { baseScoreKey, storedBaseScore } from '../store/scores.ts';
import { holdMessage } from './hold-message.ts';
import type { Received } from './received.ts';
import { recalculateQuarter } from './recalculate-quarter.ts';
import { refuseIfNothingIsTaken, waitsForSubject } from './refuse-statement.ts';

/** PF-15, PF-16: takes a quarter's base score and calculates the quarter anew. */
export async function takeBaseScore(deps: ServiceDeps, tx: Tx, data: InboundScore, received: Received): Promise<void> {
  const { arrivedAt, event, subjectId } = received;
  const { baseScores, turns } = deps.store;
  if (subjectId !== null) await turns.take(tx.session, 'EMPLOYEE', subjectId);
  const { quarter, sourceSystem } = data;
  const earlier =
    subjectId === null
      ? []
      : await baseScores.where(tx.session, { key: baseScoreKey({ sourceSystem, employeeId: subjectId, quarter }) });
  const arrival = { employeeId: subjectId, mode: event.mode, arrivedAt };
  const policy = deps.policies.inForce(arrivedAt)<IngestPolicy>('ingest.rules');
  const verdict = judgeBaseScore(earlier, data, arrival, policy);
  const judged = [{ pointer: '/data/quarter', verdict }];
  if (waitsForSubject(judged)) return holdMessage(deps, tx, received);
  refuseIfNothingIsTaken(judged);
  if (verdict.outcome === 'STALE') await baseScores.put(tx.session, storedBaseScore(verdict.stated));
  if (verdict.outcome !== 'ACCEPTED') return;
  const rows = verdict.superseded === null ? [verdict.stated] : [verdict.superseded, verdict.stated];
  await baseScores.put(tx.session, ...rows.map(storedBaseScore));
  await recalculateQuarter(deps, tx, verdict.stated, deps.businessNow());
}
