import { on } from '@ladder/messaging';
import { keepHighest } from '@ladder/store';
import type { HandlerContext } from '../deps.ts';

/** Keeps the posts, for which courses are mandatory. */
export const positionChanged = on('position-changed.v1', async ({ data }, { tx, store }: HandlerContext) => {
  const { positionId, ...position } = data;
  await keepHighest(tx.session, store.positions, { id: positionId, ...position });
});
