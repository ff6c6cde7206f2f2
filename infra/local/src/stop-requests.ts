import { factsOf } from '@ladder/engines';

/** npm, the terminal and the bootstrap may each deliver one and the same Ctrl-C. */
const SAME_PRESS_MS = 500;
const LOOK_FOR_PARENT_EVERY_MS = 250;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The reason why a start under way is given up. */
export class StopRequested extends Error {
  override readonly name = 'StopRequested';
}

export interface StopRequests {
  /** Aborts when somebody wants the end: a signal, or the end of the bootstrap that started us. */
  readonly first: AbortSignal;
}

/** `onSecond` is called when the end is asked for again, by somebody who does not want to wait. */
export function listenForStop(onSecond: () => void): StopRequests {
  const asked = new AbortController();
  let firstAtMs: number | undefined;
  const ask = (): void => {
    if (firstAtMs !== undefined && performance.now() - firstAtMs < SAME_PRESS_MS) return;
    if (firstAtMs !== undefined) return onSecond();
    firstAtMs = performance.now();
    asked.abort(new StopRequested('stopped before it was ready'));
  };
  for (const signal of SIGNALS) process.on(signal, ask);
  whenBootstrapEnds(ask);
  return { first: asked.signal };
}

/** A bootstrap that was killed cannot pass a signal on, and nobody else would ever stop us. */
function whenBootstrapEnds(tell: () => void): void {
  const { ppid } = process;
  if (!factsOf(ppid)?.commandLine.includes('bootstrap.mjs')) return;
  const timer = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(timer);
    tell();
  }, LOOK_FOR_PARENT_EVERY_MS).unref();
}
