import { runTool } from '../run-tool.ts';
import type { Check, Finding } from './check.ts';

/** Everything with its tests as one program, and then the projects as they are built: the domains know no I/O types. */
const COMMANDS = [
  ['-p', 'infra/repository/tsconfig.json'],
  ['-b', 'infra/repository/tsconfig.build.json'],
] as const;
const DIAGNOSTIC = /^(?<file>[^\s(][^(]*)\((?<line>\d+),\d+\): error (?<message>TS\d+: .*)$/;

/** The compiler has no complaint about sources and tests, nor about the projects that are built. */
export const typeCheck: Check = {
  name: 'types',
  async run(root) {
    const findings = new Map<string, Finding>();
    for (const command of COMMANDS) {
      const { exitCode, stdout, stderr } = await runTool('tsc', [...command, '--pretty', 'false'], root);
      const found = stdout.split('\n').flatMap(findingOf);
      if (exitCode !== 0 && found.length === 0) found.push({ where: command[1], message: stdout + stderr });
      for (const finding of found) findings.set(`${finding.where} ${finding.message}`, finding);
    }
    return [...findings.values()];
  },
};

function findingOf(line: string): Finding[] {
  const { file, line: number, message } = DIAGNOSTIC.exec(line)?.groups ?? {};
  return file && message ? [{ where: `${file}:${number}`, message }] : [];
}
