import type { InboundArchive } from '@ladder/contracts';
import type { Tx } from '@ladder/messaging';
import type { ServiceDeps } from '../deps.ts';
import { archiveUpdated } from '../domain/archive-entry.ts';
import type { IngestPolicy } from '../domain/arrival.ts';
import { judgeArchiveEntry } from '../domain/judge-archive-entry.ts';
import { holdMessage } from './hold-message.ts';
import type { Received } from './received.ts';
import { refuseIfNothingIsTaken, waitsForSubject } from './refuse-statement.ts';

/** PF-16: takes a project contribution or a customer's feedback into the archive and tells the platform. */
export async function takeArchiveEntry(
  deps: ServiceDeps,
  tx: Tx,
  data: InboundArchive,
  received: Received,
): Promise<void> {
  const { arrivedAt, subjectId } = received;
  const { archive } = deps.store;
  const earlier = await archive.inbound(tx.session, `${data.sourceSystem}/${data.sourceRecordId}`);
  const arrival = { entryId: crypto.randomUUID(), employeeId: subjectId, arrivedAt };
  const policy = deps.policies.inForce(arrivedAt)<IngestPolicy>('ingest.rules');
  const verdict = judgeArchiveEntry(earlier, data, arrival, policy);
  const judged = [{ pointer: '/data', verdict }];
  if (waitsForSubject(judged)) return holdMessage(deps, tx, received);
  refuseIfNothingIsTaken(judged);
  if (verdict.outcome === 'STALE') await archive.entries.put(tx.session, verdict.stated);
  if (verdict.outcome !== 'ACCEPTED') return;
  await archive.append(tx.session, { entry: verdict.stated, superseded: verdict.superseded });
  tx.emit(archiveUpdated(verdict.stated, null));
}
