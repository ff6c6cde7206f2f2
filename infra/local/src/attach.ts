import { accessPlatform, type PlatformAccess, type PlatformFacts } from './platform-access.ts';

/** Carries the invitation of the platform that a test run has started. */
export const TEST_PLATFORM_VARIABLE = 'LADDER_TEST_PLATFORM';

/**
 * The platform that jest's global setup has started, for a test file: everything but killing, starting and stopping.
 * A test that kills starts a platform of its own. Call `close` at the end. Throws when none was started.
 */
export function attachPlatform(): PlatformAccess {
  const invitation = process.env[TEST_PLATFORM_VARIABLE];
  if (!invitation)
    throw new Error(`${TEST_PLATFORM_VARIABLE} is not set: this test belongs to jest's project "platform"`);
  return accessPlatform(JSON.parse(invitation) as PlatformFacts);
}
