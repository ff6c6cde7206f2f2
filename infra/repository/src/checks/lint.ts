import { join } from 'node:path';
import { repositoryRoot } from '../repository-root.ts';
import { runTool } from '../run-tool.ts';
import type { Check, Finding } from './check.ts';

interface Diagnostic {
  readonly message: string;
  readonly code?: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

/** oxlint with types, by the rules of `.oxlintrc.json`. */
export const lint: Check = {
  name: 'lint',
  async run(root) {
    const config = join(repositoryRoot, '.oxlintrc.json');
    const args = ['--config', config, '--format', 'json', '--ignore-pattern', 'infra/repository/fixtures/**'];
    const { exitCode, stdout, stderr } = await runTool('oxlint', args, root);
    const start = stdout.indexOf('{');
    if (start < 0) return exitCode === 0 ? [] : [{ where: 'oxlint', message: stdout + stderr }];
    const { diagnostics } = JSON.parse(stdout.slice(start)) as { diagnostics: readonly Diagnostic[] };
    return diagnostics.map(findingOf);
  },
};

const findingOf = ({ filename, labels, message, code }: Diagnostic): Finding => ({
  where: `${filename}:${labels[0]?.span.line ?? 1}`,
  message: `${message} ${code ?? ''}`,
});
