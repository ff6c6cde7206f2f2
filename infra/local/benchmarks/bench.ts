const BENCHMARKS: Readonly<Record<string, string>> = {
  visible: './completion-to-visible.ts',
  idle: './idle.ts',
  start: './start-times.ts',
};

/** `npm run bench -- visible`: runs one benchmark; each prints its figures with a yardstick of the same run. */
const file = BENCHMARKS[process.argv[2] ?? ''];
if (file) await import(file);
else {
  process.stderr.write(`Which benchmark? npm run bench -- ${Object.keys(BENCHMARKS).join(' | ')}\n`);
  process.exitCode = 2;
}
