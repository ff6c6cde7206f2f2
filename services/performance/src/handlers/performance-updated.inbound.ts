import { type Envelope, metricKey, type PerformanceUpdatedInboundV1 } from '@ladder/contracts';
import { type Arrival, on, refused } from '@ladder/messaging';
import { nameOfSubject, resolveSubject } from '../commands/resolve-subject.ts';
import { takeArchiveEntry } from '../commands/take-archive-entry.ts';
import { takeBaseScore } from '../commands/take-base-score.ts';
import { takeReadings } from '../commands/take-readings.ts';
import type { HandlerContext } from '../deps.ts';

type Inbound = Envelope<'performance-updated.inbound.v1'>;
type InboundContext = HandlerContext & { readonly arrival: Arrival };

/** PF-16: takes what an outside system states; nothing waits behind a message that is refused, and a redrive judges it anew. */
export const performanceUpdatedInbound = on(
  'performance-updated.inbound.v1',
  async (event: Inbound, context: InboundContext) => {
    const { arrival, tx } = context;
    const { data } = event;
    refuseWrongSender(event, arrival.key);
    const subjectId = await resolveSubject(context, tx, data);
    const received = { event, subjectId, arrivedAt: onBusinessClock(arrival.arrivedAt, context.businessNow()) };
    if (data.kind === 'METRIC') return takeReadings(context, tx, data, received);
    if (data.kind === 'SCORE') return takeBaseScore(context, tx, data, received);
    return takeArchiveEntry(context, tx, data, received);
  },
);

/** The source names the system that the data name, and the key is the name of the subject (specification 4.5). */
function refuseWrongSender(
  { data, source }: { readonly data: PerformanceUpdatedInboundV1; readonly source: string },
  key: string | null,
): void {
  if (source !== `/external/${data.sourceSystem}`) throw refused('WRONG_SOURCE', { pointer: '/source', source });
  const { subjectType, name } = nameOfSubject(data);
  const expected = metricKey(subjectType, name);
  if (key !== expected) throw refused('KEY_MISMATCH', { pointer: '/data/subjectId', key, expected });
}

/** The broker's time moved by as much as the business clock is ahead. */
const onBusinessClock = (arrivedAt: string, now: string): string =>
  new Date(Date.parse(arrivedAt) + Date.parse(now) - Date.now()).toISOString();
