import { answersWith } from '@ladder/subgraph';
import rejections from '../../rejections.json' with { type: 'json' };
import type { Context } from '../context.ts';
import type { RecognitionRejection } from '../generated/graphql.ts';

/** Turns a command into a mutation that answers `typename` or a RecognitionRejection. */
export const answering = answersWith<Context, RecognitionRejection>('RecognitionRejection', rejections);
