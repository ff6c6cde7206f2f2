import { answersWith } from '@ladder/subgraph';
import rejections from '../../rejections.json' with { type: 'json' };
import type { Context } from '../context.ts';
import type { PerformanceRejection } from '../generated/graphql.ts';

/** Turns a command into a mutation that answers `typename` or a PerformanceRejection. */
export const answering = answersWith<Context, PerformanceRejection>('PerformanceRejection', rejections);
