import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { generateContracts } from './generate.ts';
import { packageFile } from './package-files.ts';

test('the generated types are those of the schemas', async () => {
  const files = await generateContracts();
  expect([...files.keys()]).toEqual(['src/generated/events.ts']);
  for (const [path, text] of files) expect(readFileSync(packageFile(path), 'utf8')).toBe(text);
});
