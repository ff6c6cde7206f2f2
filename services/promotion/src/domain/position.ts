import type { NewEvent } from '@ladder/contracts';
import { accept, reject } from '@ladder/decision';
import type { Decision } from '@ladder/decision';
import type { Instant } from '@ladder/figures';

export interface Competency {
  readonly skillId: string;
  /** 1..5 */
  readonly requiredLevel: number;
}

export interface Position {
  readonly positionId: string;
  readonly code: string;
  readonly name: string;
  readonly family: string;
  readonly jobGrade: string;
  readonly competencies: readonly Competency[];
  readonly nextPositionIds: readonly string[];
  readonly active: boolean;
  readonly revision: number;
}

export type PositionInput = Omit<Position, 'revision'>;

/** A position is created or changed; it cannot lead to itself. Without a difference nothing happens. */
export function savePosition(
  existing: Position | null,
  input: PositionInput,
  at: Instant,
): Decision<Position, NewEvent<'position-changed.v1'>, 'POSITION_LEADS_TO_ITSELF'> {
  const { positionId } = input;
  if (input.nextPositionIds.includes(positionId)) return reject('POSITION_LEADS_TO_ITSELF', { positionId });
  if (existing && isSame(existing, input)) return accept(existing);
  const position: Position = { ...input, revision: (existing?.revision ?? 0) + 1 };
  return accept(position, [positionChanged(position, at)]);
}

const isSame = (a: PositionInput, b: PositionInput): boolean =>
  a.code === b.code &&
  a.name === b.name &&
  a.family === b.family &&
  a.jobGrade === b.jobGrade &&
  a.active === b.active &&
  a.nextPositionIds.join() === b.nextPositionIds.join() &&
  competencyKey(a) === competencyKey(b);

const competencyKey = ({ competencies }: PositionInput): string =>
  competencies.map(({ skillId, requiredLevel }) => `${skillId}=${requiredLevel}`).join();

const positionChanged = (position: Position, time: Instant): NewEvent<'position-changed.v1'> => ({
  type: 'position-changed.v1',
  key: position.positionId,
  time,
  data: position,
});
