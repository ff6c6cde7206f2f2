import { closeSync, openSync, readSync, statSync } from 'node:fs';

const LOOK_EVERY_MS = 500;
/** What one look reads at most; a process that writes more than this in half a second is shown in part. */
const READ_LIMIT_BYTES = 65_536;
const SHOWN_LEVELS = new Set(['warn', 'error', 'fatal']);
const SHOWN_CHARACTERS = 300;

interface LogLine {
  readonly level?: string;
  readonly msg?: string;
  readonly err?: { readonly message?: string };
}

/** Shows the warnings and errors that a process adds to its log from now on, a line each. Returns how to end it. */
export function followLog(name: string, file: string, show: (line: string) => void): () => void {
  let position = sizeOf(file);
  let rest = '';
  const look = (): void => {
    const size = sizeOf(file);
    // A log begun anew is read from its start.
    if (size < position) position = 0;
    if (size === position) return;
    const text = rest + read(file, position, Math.min(size - position, READ_LIMIT_BYTES));
    position = size;
    const lines = text.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines.flatMap(summaryOf)) show(`${name}: ${line}`);
  };
  const timer = setInterval(look, LOOK_EVERY_MS).unref();
  return () => clearInterval(timer);
}

/** `warn outbox waits for Kafka (connect ECONNREFUSED)`; nothing for what needs no attention. */
export function summaryOf(line: string): readonly string[] {
  const { level = '', msg = '', err } = parse(line);
  if (!SHOWN_LEVELS.has(level)) return [];
  return [`${level} ${msg}${err?.message ? ` (${err.message})` : ''}`.replace(/\s+/g, ' ').slice(0, SHOWN_CHARACTERS)];
}

/** A line that is not ours, such as a stack that Node itself prints, stays in the file. */
function parse(line: string): LogLine {
  try {
    return (JSON.parse(line) as LogLine | null) ?? {};
  } catch {
    return {};
  }
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

function read(file: string, position: number, lengthBytes: number): string {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(lengthBytes);
    return buffer.toString('utf8', 0, readSync(descriptor, buffer, 0, lengthBytes, position));
  } finally {
    closeSync(descriptor);
  }
}
