import { spawn } from 'node:child_process';
import { SetupError } from '../setup-error.ts';

const OUTPUT_KEPT_CHARACTERS = 1_500;
const CLIENT_TIMEOUT_MS = 15 * 60_000;

export interface ClientRun {
  readonly command: string;
  readonly args: readonly string[];
  /** What the client was to bring. */
  readonly purpose: string;
  readonly verb?: string;
  /** What the person can do when it did not work. */
  readonly advice: string;
  readonly cwd?: string;
}

/** Runs a program to its end, mostly a package client (pip, Maven, npm). Throws SetupError with the end of its output and the advice. */
export async function runClient({ command, args, purpose, verb = 'fetched', advice, cwd }: ClientRun): Promise<string> {
  const { code, output } = await capture(command, args, cwd === undefined ? {} : { cwd });
  if (code === 0) return output;
  throw new SetupError(
    `${purpose} could not be ${verb}: ${command} ended with ${code}.\n${indented(output.slice(-OUTPUT_KEPT_CHARACTERS))}\n${advice}`,
  );
}

/** Exit code (or the reason why there is none) and everything that the command wrote. */
export async function capture(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<{ readonly code: number | string; readonly output: string }> {
  const { promise, resolve } = Promise.withResolvers<number | string>();
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  // Not spawn's own timeout, which goes on waiting for a program that does not exist.
  const timer = setTimeout(() => child.kill(), CLIENT_TIMEOUT_MS);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.once('error', (error) => resolve(error.message));
  child.once('close', (code, signal) => resolve(code ?? signal ?? 'no code'));
  const code = await promise;
  clearTimeout(timer);
  return { code, output: Buffer.concat(chunks).toString('utf8') };
}

const indented = (text: string): string => text.trim().replaceAll(/^/gm, '  ');
