import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '@ladder/identity';
import { attachPlatform } from '@ladder/local';

const folder = new URL('./', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''));

/** `# as: xu-dan EMPLOYEE` in the document says who asks. */
function askerOf(document: string) {
  const [, employeeId = '', roles = ''] = /^# as: (\S+) (.+)$/m.exec(document) ?? [];
  return { employeeId, roles: roles.split(' ') as Role[] };
}

describe('every documented query answers as documented', () => {
  let platform: ReturnType<typeof attachPlatform>;
  beforeAll(() => {
    platform = attachPlatform();
  });
  afterAll(() => platform.close());

  test.each(names)('%s', async (name) => {
    const document = readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
    const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')) as { data: object };
    expect(await platform.ask(askerOf(document), document)).toEqual(expected.data);
  });
});
