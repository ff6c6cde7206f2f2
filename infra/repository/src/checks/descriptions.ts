import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefinitionNode, parse, type StringValueNode } from 'graphql';
import { serviceNames } from '../service-names.ts';
import type { Check, Finding } from './check.ts';

/** The roots and PageInfo are GraphQL's own words. */
const KNOWN_TYPES = new Set(['Query', 'Mutation', 'PageInfo']);

/** The graph explains itself: each type, field, argument object and value has its sentence. */
export const descriptions: Check = {
  name: 'descriptions',
  run: (root) => Promise.resolve(serviceNames(root).flatMap((service) => findingsOf(root, service))),
};

function findingsOf(root: string, service: string): Finding[] {
  const path = `services/${service}/schema.graphql`;
  if (!existsSync(join(root, path))) return [];
  const { definitions } = parse(readFileSync(join(root, path), 'utf8'));
  return definitions.flatMap(undescribed).map(({ name, line }) => ({
    where: `${path}:${line}`,
    message: `${name} has no description`,
  }));
}

interface Described {
  readonly name: { readonly value: string };
  readonly description?: StringValueNode | undefined;
  readonly loc?: { readonly startToken: { readonly line: number } } | undefined;
}

function undescribed(definition: DefinitionNode): { readonly name: string; readonly line: number }[] {
  if (!('name' in definition) || definition.name === undefined || definition.kind.startsWith('Directive')) return [];
  const type = definition.name.value;
  const parts: readonly Described[] = [
    ...('fields' in definition ? (definition.fields ?? []) : []),
    ...('values' in definition ? (definition.values ?? []) : []),
  ];
  const missing = KNOWN_TYPES.has(type) ? [] : [{ ...(definition as Described), label: type }];
  const all = [
    ...missing,
    ...(type === 'PageInfo' ? [] : parts.map((part) => ({ ...part, label: `${type}.${part.name.value}` }))),
  ];
  return all
    .filter(({ description }) => !description?.value.trim())
    .map(({ label, loc }) => ({ name: label, line: loc?.startToken.line ?? 1 }));
}
