import { setTimeout as pause } from 'node:timers/promises';
import type { SubgraphAddress } from './config.ts';
import { READINESS_POLL_MS, READINESS_POLL_STARTING_MS, READINESS_TIMEOUT_MS } from './limits.ts';

export type SubgraphState = 'READY' | 'NOT_READY' | 'UNREACHABLE' | 'UNKNOWN';

export interface SubgraphReadiness {
  /** The last answer of each subgraph at `/ready`. */
  readonly states: () => Readonly<Record<string, SubgraphState>>;
  /** Whether each subgraph has been ready at least once; one that fails later costs its own fields only. */
  readonly allWereReady: () => boolean;
  readonly stop: () => Promise<void>;
}

/** Asks the subgraphs in the background: often until all were ready once, then now and then, for the report. */
export function watchSubgraphs(subgraphs: readonly SubgraphAddress[]): SubgraphReadiness {
  const states = new Map<string, SubgraphState>(subgraphs.map(({ name }) => [name, 'UNKNOWN']));
  const wereReady = new Set<string>();
  const allWereReady = () => wereReady.size === states.size;
  const stopping = new AbortController();

  const look = async ({ name, url }: SubgraphAddress) => {
    const state = await ask(new URL('/ready', url), stopping.signal);
    states.set(name, state);
    if (state === 'READY') wereReady.add(name);
  };
  const run = async () => {
    while (!stopping.signal.aborted) {
      await Promise.all(subgraphs.map(look));
      const pauseMs = allWereReady() ? READINESS_POLL_MS : READINESS_POLL_STARTING_MS;
      await pause(pauseMs, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    allWereReady,
    states: () => Object.fromEntries(states),
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function ask(url: URL, stopping: AbortSignal): Promise<SubgraphState> {
  try {
    const signal = AbortSignal.any([stopping, AbortSignal.timeout(READINESS_TIMEOUT_MS)]);
    const answer = await fetch(url, { signal, redirect: 'error' });
    await answer.body?.cancel();
    return answer.ok ? 'READY' : 'NOT_READY';
  } catch {
    return 'UNREACHABLE';
  }
}
