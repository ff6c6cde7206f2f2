import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The business clock gives windows, due dates, quarters and tenure. In production it is the wall clock; in
 * development its offset lives in a file that all processes of one machine share, so that moving it moves all.
 */
export interface BusinessClock {
  /** Now on the business clock, as an RFC 3339 instant in UTC. */
  readonly now: () => string;
  /** Milliseconds by which the business clock is ahead of the wall clock. */
  readonly offsetMs: () => number;
}

export interface BusinessClockOptions {
  /** File with `{"offsetMs": number}`; without it the business clock is the wall clock. */
  readonly file?: string | undefined;
  /** Today of a demonstration, an RFC 3339 instant; used once, when the file does not exist. */
  readonly startAt?: string | undefined;
}

export function createBusinessClock({ file, startAt }: BusinessClockOptions): BusinessClock {
  if (!file) return clockWith(() => 0);
  if (startAt) writeOnce(file, offsetTo(startAt));
  let known = { edition: '', offsetMs: 0 };
  return clockWith(() => {
    const edition = editionOf(file);
    if (edition !== known.edition) known = { edition, offsetMs: edition === '' ? 0 : readOffset(file) };
    return known.offsetMs;
  });
}

/** Sets the business clock of all processes that share `file`; they see it at their next look. */
export function moveBusinessClock(file: string, now: string): void {
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, JSON.stringify({ offsetMs: offsetTo(now) }));
  renameSync(partial, file);
}

const clockWith = (offsetMs: () => number): BusinessClock => ({
  offsetMs,
  now: () => new Date(Date.now() + offsetMs()).toISOString(),
});

function offsetTo(instant: string): number {
  const target = Date.parse(instant);
  if (Number.isNaN(target)) throw new RangeError(`the business clock needs an RFC 3339 instant, not "${instant}"`);
  return target - Date.now();
}

/** Each move renames a new file into place, so the inode tells two moves of one millisecond apart. */
function editionOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.ino}:${found.mtimeMs}` : '';
}

const readOffset = (file: string): number => (JSON.parse(readFileSync(file, 'utf8')) as { offsetMs: number }).offsetMs;

/** The first process to come decides; the others find the file and keep it. */
function writeOnce(file: string, offsetMs: number): void {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, JSON.stringify({ offsetMs }), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
