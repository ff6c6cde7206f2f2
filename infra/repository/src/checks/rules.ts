import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFiles } from '../repository-files.ts';
import { type Evidence, evidenceIn } from '../rule-evidence.ts';
import { RULES_FILE, type Rule, rulesOf } from '../rules-of.ts';
import { serviceNames } from '../service-names.ts';
import type { Check, Finding } from './check.ts';

const RULE_ID = /^(?:TR|DV|PF|PR|RC|XD)-\d{2}$/;

/** docs/rules.json tells the truth: what it calls BUILT has a decision and a test per worked example, the rest has not. */
export const rules: Check = {
  name: 'rules',
  run(root) {
    const index = rulesOf(root);
    const evidenceOf = evidenceIn(root, repositoryFiles(root));
    const policies = policyKeys(root);
    return Promise.resolve([
      ...malformed(root, index),
      ...index.flatMap((rule) => {
        const evidence = evidenceOf(rule.id);
        return rule.state === 'BUILT' ? built(root, rule, evidence, policies) : planned(rule, evidence);
      }),
    ]);
  },
};

function malformed(root: string, index: readonly Rule[]): Finding[] {
  const ids = index.map(({ id }) => id);
  const services = new Set([...serviceNames(root), 'all']);
  return [
    ...ids.filter((id) => !RULE_ID.test(id)).map((id) => `${id} is no rule id`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} stands there twice`),
    ...index.filter(({ service }) => !services.has(service)).map(({ id, service }) => `${id}: no service ${service}`),
  ].map((message) => ({ where: RULES_FILE, message }));
}

function built(root: string, rule: Rule, evidence: Evidence, policies: ReadonlySet<string>): Finding[] {
  const { id, decision, examples } = rule;
  const untested = Array.from({ length: examples }, (_, at) => at + 1).filter(
    (number) => !evidence.examples.has(number),
  );
  return [
    ...decisionComplaints(root, id, decision),
    ...untested.map((number) => `${id} is BUILT, but no test is called "${id} example ${number}: …"`),
    ...rule.policies
      .filter((key) => !policies.has(key))
      .map((key) => `${id} is BUILT, but no policies/${key}.json exists`),
  ].map((message) => ({ where: decision ?? RULES_FILE, message }));
}

function decisionComplaints(root: string, id: string, decision: string | undefined): readonly string[] {
  if (decision === undefined) return [`${id} is BUILT, but names no decision`];
  if (!existsSync(join(root, decision))) return [`${id} is BUILT, but its decision ${decision} does not exist`];
  return readFileSync(join(root, decision), 'utf8').includes(id) ? [] : [`${id} is not mentioned in its decision`];
}

function planned({ id, examples }: Rule, { decision, examples: tested }: Evidence): Finding[] {
  if (decision === undefined || tested.size < examples) return [];
  const message = `${id} is built (${decision}), but called PLANNED; run \`npm run rules -- --promote\``;
  return [{ where: RULES_FILE, message }];
}

const policyKeys = (root: string): ReadonlySet<string> =>
  new Set(repositoryFiles(root).flatMap((path) => /^services\/[^/]+\/policies\/(.+)\.json$/.exec(path)?.[1] ?? []));
