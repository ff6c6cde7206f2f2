import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryFiles } from './repository-files.ts';
import { repositoryRoot } from './repository-root.ts';
import { evidenceIn } from './rule-evidence.ts';
import { RULES_FILE, type Rule, rulesOf } from './rules-of.ts';
import { runTool } from './run-tool.ts';

/** `npm run rules` prints the table; with `--promote` it first calls BUILT whatever has its decision and its tests. */
async function main(args: readonly string[]): Promise<void> {
  const index = rulesOf(repositoryRoot);
  const rules = args.includes('--promote') ? index.map(promoted(repositoryRoot)) : index;
  if (args.includes('--promote')) {
    await writeFile(join(repositoryRoot, RULES_FILE), `${JSON.stringify(rules, null, 2)}\n`);
    await runTool('biome', ['format', '--write', RULES_FILE], repositoryRoot);
  }
  console.log(tableOf(rules));
}

function promoted(root: string): (rule: Rule) => Rule {
  const evidenceOf = evidenceIn(root, repositoryFiles(root));
  return (rule) => {
    const { decision, examples } = evidenceOf(rule.id);
    const isBuilt = decision !== undefined && examples.size >= rule.examples;
    return rule.state === 'PLANNED' && isBuilt ? { ...rule, state: 'BUILT', decision } : rule;
  };
}

function tableOf(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => [rule.id, rule.state, rule.class, rule.service, rule.title, rule.decision ?? '']);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const built = rules.filter(({ state }) => state === 'BUILT').length;
  return [...lines, '', `${rules.length} rules, ${built} built, ${rules.length - built} planned`].join('\n');
}

if (import.meta.main) await main(process.argv.slice(2));
