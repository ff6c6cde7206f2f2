import { applied, on } from '@ladder/messaging';
import { instantOf } from '@ladder/figures';
import { openRetraining } from '../commands/open-retraining.ts';
import type { HandlerContext } from '../deps.ts';
import { demandRetraining } from '../domain/demand-retraining.ts';
import { unheard } from '../domain/effect-standing.ts';

/** TR-39: a duty to repeat a course becomes its next attempt, once per effect, unless a later verdict has overtaken it. */
export const retrainingRequired = on('retraining-required.v1', async (event, context: HandlerContext) => {
  const { tx, store } = context;
  const { effectId, courseId, employeeId } = event.data;
  const standing = (await store.effects.find(tx.session, effectId)) ?? unheard(effectId);
  const demanded = demandRetraining(standing, { employeeId, courseId, at: instantOf(event.time) }).state;
  await store.effects.put(tx.session, applied(await openRetraining(context, demanded)));
});
