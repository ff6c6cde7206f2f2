import { type Envelope, metricKey, type PerformanceUpdatedInboundV1 } from '@ladder/contracts';
import { type Arrival, on, refused } from '@ladder/messaging';
import { nameOfSubject, resolveSubject } from '../commands/resolve-subject.ts';
import { takeMessage } from '../commands/take-message.ts';
import type { HandlerContext } from '../deps.ts';

type Inbound = Envelope<'performance-updated.inbound.v1'>;
type InboundContext = HandlerContext & { readonly arrival: Arrival };

/** PF-16: takes what an outside system states, or holds it for a subject that is not known yet; nothing waits behind it. */
export const performanceUpdatedInbound = on(
  'performance-updated.inbound.v1',
  async (event: Inbound, context: InboundContext) => {
    const { arrival, tx } = context;
    refuseWrongSender(event, arrival.key);
    const subjectId = await resolveSubject(context, tx, event.data);
    const arrivedAt = onBusinessClock(arrival.arrivedAt, context.businessNow());
    await takeMessage(context, tx, { event, subjectId, arrivedAt, offset: arrival.offset });
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
