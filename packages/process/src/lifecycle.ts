import type { Logger } from './logger.ts';

/** Something that runs: started once, stopped once. */
export interface Running {
  readonly stop: () => Promise<void>;
}

/** Time that everything has to stop in before the process gives up. */
const STOP_TIMEOUT_MS = 15_000;

/**
 * Runs a process until it is told to stop: starts it, stops it on SIGTERM or SIGINT, and leaves with
 * code 1 when the start fails. `parts` of a composition root stop in the reverse order of their start.
 */
export async function runUntilSignal(log: Logger, start: () => Promise<Running>): Promise<void> {
  try {
    const running = await start();
    const signal = await nextSignal();
    log.info({ signal }, 'stopping');
    const timer = setTimeout(() => process.exit(1), STOP_TIMEOUT_MS);
    await running.stop();
    clearTimeout(timer);
    log.info('stopped');
  } catch (error) {
    log.fatal({ err: error }, 'could not start or stop');
    process.exitCode = 1;
  }
  process.exit();
}

/** Stops what was started, last first; a part that fails to stop does not keep the others running. */
export async function stopInReverse(parts: readonly Running[]): Promise<void> {
  const failures: unknown[] = [];
  for (const part of parts.toReversed()) await part.stop().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, 'some parts did not stop');
}

const nextSignal = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, resolve);
  });
