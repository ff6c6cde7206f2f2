import { reject } from '@ladder/decision';
import type { Rejected } from '@ladder/decision';
import type { PositionInput } from './position.ts';
import { refuseLabels } from './refuse-labels.ts';

export const COMPETENCIES_MAX = 50;
export const NEXT_POSITIONS_MAX = 20;
const LEVEL_MIN = 1;
const LEVEL_MAX = 5;

/** Refuses more skills or next positions than a position may have, and levels that no skill has; null when all is well. */
export function refusePositionLists({
  competencies,
  nextPositionIds,
}: Pick<PositionInput, 'competencies' | 'nextPositionIds'>): Rejected<'MALFORMED'> | null {
  if (competencies.length > COMPETENCIES_MAX) return tooMany('competencies', competencies.length);
  if (nextPositionIds.length > NEXT_POSITIONS_MAX) return tooMany('nextPositionIds', nextPositionIds.length);
  for (const { skillId, requiredLevel } of competencies) {
    const isLevel = Number.isInteger(requiredLevel) && requiredLevel >= LEVEL_MIN && requiredLevel <= LEVEL_MAX;
    if (!isLevel) return reject('MALFORMED', { field: 'requiredLevel', value: requiredLevel });
    const malformed = refuseLabels({ references: { skillId } });
    if (malformed) return malformed;
  }
  for (const nextPositionId of nextPositionIds) {
    const malformed = refuseLabels({ references: { nextPositionId } });
    if (malformed) return malformed;
  }
  return null;
}

const tooMany = (field: string, value: number) => reject('MALFORMED', { field, value });
