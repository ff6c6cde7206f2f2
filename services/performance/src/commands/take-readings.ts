import type { InboundMetric } from '@ladder/contracts';
import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import type { IngestPolicy } from '../domain/arrival.ts';
import { type IncomingReading, incomingReadings } from '../domain/incoming-readings.ts';
import { judgeReading, type Verdict } from '../domain/judge-reading.ts';
import { type MetricReading, readingKey } from '../domain/metric-reading.ts';
import { readingsUpdated } from '../domain/readings-updated.ts';
import { storedReading } from '../store/readings.ts';
import { holdMessage } from './hold-message.ts';
import type { Received } from './received.ts';
import { reconsiderConcerned } from './reconsider-concerned.ts';
import { type Judged, refusalOf, refuseIfNothingIsTaken, waitsForSubject } from './refuse-statement.ts';

type JudgedReading = Judged<MetricReading> & { readonly metricCode: string };
type AcceptedVerdict = Extract<Verdict<MetricReading>, { readonly outcome: 'ACCEPTED' }>;

/** PF-16: takes those metrics of a message that stand, tells the platform, and looks again at the effects that they concern. */
export async function takeReadings(deps: ServiceDeps, tx: Tx, data: InboundMetric, received: Received): Promise<void> {
  const { arrivedAt, event, subjectId } = received;
  const turn = data.subjectType === 'EMPLOYEE' ? 'EMPLOYEE' : 'UNIT';
  if (subjectId !== null) await deps.store.turns.take(tx.session, turn, subjectId);
  const judged = await judge(deps, tx, data, received);
  if (waitsForSubject(judged)) return holdMessage(deps, tx, received);
  refuseIfNothingIsTaken(judged);
  await keepRefusals(deps, tx, judged, received);
  await keepStated(deps, tx, judged);
  const accepted = judged.map(({ verdict }) => verdict).filter((verdict) => verdict.outcome === 'ACCEPTED');
  const updated = readingsUpdated(accepted, event.id, arrivedAt);
  if (updated !== null) tx.emit(updated);
  const readings = accepted.map(({ stated }: AcceptedVerdict) => stated);
  await reconsiderConcerned(deps, tx, readings);
}

async function judge(
  deps: ServiceDeps,
  tx: Tx,
  data: InboundMetric,
  { arrivedAt, event, subjectId }: Received,
): Promise<JudgedReading[]> {
  const incoming = incomingReadings(data, { subjectId, mode: event.mode });
  const keys = incoming.map(keyOf).filter((key) => key !== null);
  const known = await deps.store.readings.where(tx.session, { key: { $in: keys } });
  const policy = deps.policies.inForce(arrivedAt)<IngestPolicy>('ingest.rules');
  return incoming.map((reading) => {
    const earlier = known.filter(({ key }) => key === keyOf(reading));
    const verdict = judgeReading(earlier, reading, arrivedAt, policy);
    return { pointer: reading.pointer, metricCode: reading.metricCode, verdict };
  });
}

/** The business key; null while nobody has the subject's name. */
const keyOf = ({ subjectId, ...reading }: IncomingReading): string | null =>
  subjectId === null ? null : readingKey({ ...reading, subjectId });

/** Accepted and stale ones alike: every revision is kept. */
async function keepStated({ store }: ServiceDeps, tx: Tx, judged: readonly JudgedReading[]): Promise<void> {
  for (const { verdict } of judged) {
    if (verdict.outcome !== 'ACCEPTED' && verdict.outcome !== 'STALE') continue;
    const superseded = verdict.outcome === 'ACCEPTED' ? verdict.superseded : null;
    const rows = superseded === null ? [verdict.stated] : [superseded, verdict.stated];
    await store.readings.put(tx.session, ...rows.map(storedReading));
  }
}

/** What was refused beside others that were taken is kept for whoever asks the sender about it. */
async function keepRefusals(
  { store }: ServiceDeps,
  tx: Tx,
  judged: readonly JudgedReading[],
  { arrivedAt, event }: Received,
): Promise<void> {
  const { data, id: eventId, source } = event;
  for (const item of judged) {
    const refusal = refusalOf(item);
    if (refusal === null) continue;
    await store.refusedItems.put(tx.session, {
      ...refusal,
      id: [source, eventId, item.pointer].join('|'),
      eventId,
      source,
      subjectName: data.subjectId,
      metricCode: item.metricCode,
      arrivedAt,
      event: null,
    });
  }
}
