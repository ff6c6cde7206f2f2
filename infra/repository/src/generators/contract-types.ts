import { join } from 'node:path';
import { generateContracts } from '@ladder/contracts/generate';

const PACKAGE = 'packages/contracts';

/** The TypeScript of the event contracts: path from the root → text. */
export async function contractTypes(): Promise<Map<string, string>> {
  const files = await generateContracts();
  return new Map([...files].map(([path, text]) => [join(PACKAGE, path), text]));
}
