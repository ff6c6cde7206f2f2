import { SetupError } from '../setup-error.ts';
import { pinnedFile } from './pinned.ts';
import { capture, runClient } from './run-client.ts';

/** Ways to call pip, best first. */
const PIP_CALLS: readonly (readonly [command: string, ...args: string[]])[] = [
  ['python3', '-m', 'pip'],
  ['pip3'],
  ['pip'],
  ['python', '-m', 'pip'],
];

export interface Wheel {
  /** File of `pinned/` with the version and its checksums; pip refuses anything else. */
  readonly requirements: string;
  readonly purpose: string;
  /** How the person can do without. */
  readonly otherwise: string;
}

/** Unpacks one Python wheel into a folder. Throws SetupError when there is no pip, no network, or another checksum. */
export async function installWheel({ requirements, purpose, otherwise }: Wheel, folder: string): Promise<void> {
  const [command, ...args] = await findPip(purpose, otherwise);
  const options = ['--no-deps', '--only-binary', ':all:', '--require-hashes', '--no-compile', '--no-input', '--quiet'];
  await runClient({
    command,
    args: [...args, 'install', ...options, '--target', folder, '--requirement', pinnedFile(requirements)],
    purpose,
    advice: `Check the network (or pip's own settings), or ${otherwise}.`,
  });
}

async function findPip(purpose: string, otherwise: string): Promise<readonly [string, ...string[]]> {
  for (const call of PIP_CALLS) {
    const [command, ...args] = call;
    if ((await capture(command, [...args, '--version'])).code === 0) return call;
  }
  throw new SetupError(
    `${purpose} is fetched with pip, and there is none.\nInstall Python 3 with pip, or ${otherwise}.`,
  );
}
