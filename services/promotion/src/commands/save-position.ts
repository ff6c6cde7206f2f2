import { type Caller, runCommand } from '@ladder/command';
import { type Rejected, reject } from '@ladder/decision';
import type { Deps } from '../deps.ts';
import { type Position, savePosition as decide } from '../domain/position.ts';
import { refuseLabels } from '../domain/refuse-labels.ts';
import { refusePositionLists } from '../domain/refuse-position-lists.ts';
import type { SavePositionInput } from '../generated/graphql.ts';

export function savePosition(deps: Deps, caller: Caller, input: SavePositionInput): Promise<Position | Rejected> {
  const { positions } = deps.store;
  return runCommand(deps, caller, {
    mutation: 'savePosition',
    input,
    documents: positions,
    decide: async (tx) => {
      const { requestId: _, id: positionId, ...position } = input;
      const { code, name, family, jobGrade } = position;
      const malformed =
        refuseLabels({ id: positionId, codes: { code, family, jobGrade }, name }) ?? refusePositionLists(position);
      if (malformed) return malformed;
      const [owner] = await positions.where(tx.session, { code: { $eq: code }, _id: { $ne: positionId } });
      if (owner) return reject('CODE_TAKEN', { code, ownerId: owner.positionId });
      const existing = await positions.find(tx.session, positionId);
      return decide(existing, { ...position, positionId }, deps.businessNow());
    },
  });
}
