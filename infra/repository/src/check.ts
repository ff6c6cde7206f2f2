import { allChecks } from './checks/all-checks.ts';
import type { Check, Finding } from './checks/check.ts';
import { repositoryRoot } from './repository-root.ts';

/** Findings of one check that are printed; the rest is counted. */
const PRINTED_FINDINGS_MAX = 40;

/** Runs the checks one after the other (or those whose names are given) and gives the number that failed. */
async function main(names: readonly string[]): Promise<number> {
  const checks = allChecks.filter(({ name }) => names.length === 0 || names.includes(name));
  const unknown = names.filter((name) => !allChecks.some((check) => check.name === name));
  if (unknown.length > 0) throw new Error(`no check is called ${unknown.join(', ')}`);
  let failed = 0;
  for (const check of checks) if (!(await passes(check))) failed += 1;
  console.log(`\n${checks.length - failed} checks passed, ${failed} failed`);
  return failed;
}

async function passes(check: Check): Promise<boolean> {
  const startedAt = performance.now();
  const findings = await check.run(repositoryRoot);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const wrong = findings.filter(({ isNote }) => !isNote);
  console.log(`${wrong.length === 0 ? 'passed' : 'FAILED'}  ${check.name.padEnd(17)} ${seconds.padStart(5)} s`);
  for (const finding of findings.slice(0, PRINTED_FINDINGS_MAX)) console.log(`        ${lineOf(finding)}`);
  if (findings.length > PRINTED_FINDINGS_MAX) console.log(`        and ${findings.length - PRINTED_FINDINGS_MAX} more`);
  return wrong.length === 0;
}

const lineOf = ({ where, message }: Finding): string => `${where}  ${message}`;

if (import.meta.main) process.exitCode = (await main(process.argv.slice(2))) === 0 ? 0 : 1;
