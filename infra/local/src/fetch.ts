import { fetchEngines, SetupError } from '@ladder/engines';

/** Fetches the engines before the tests, so that a missing one is told in one message and not by every test. */
try {
  await fetchEngines((line) => console.error(line));
} catch (error) {
  console.error(error instanceof SetupError ? `\n${error.message}` : error);
  process.exitCode = 1;
}
