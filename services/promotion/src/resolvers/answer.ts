import { answersWith } from '@ladder/subgraph';
import rejections from '../../rejections.json' with { type: 'json' };
import type { Context } from '../context.ts';
import type { PromotionRejection } from '../generated/graphql.ts';

/** Turns a command into a mutation that answers `typename` or a PromotionRejection. */
export const answering = answersWith<Context, PromotionRejection>('PromotionRejection', rejections);
