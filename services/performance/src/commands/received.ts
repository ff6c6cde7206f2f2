import type { Envelope } from '@ladder/contracts';

/** A message of an outside system with what was found out about it. */
export interface Received {
  readonly event: Envelope<'performance-updated.inbound.v1'>;
  /** Id of the employee or unit; null when nobody has the name (yet). */
  readonly subjectId: string | null;
  /** The broker's time on the business clock; it decides what is too old or in the future. */
  readonly arrivedAt: string;
  /** Its place in the partition. */
  readonly offset: number;
}
