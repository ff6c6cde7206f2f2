import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode } from 'graphql';

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/**
 * Fields that would blank more than themselves: on an entity that several subgraphs know, a field that is no key must be
 * nullable, or the whole entity is null for everybody while the subgraph that owns the field is down.
 */
export function nonNullContributions(
  subgraphs: readonly { readonly name: string; readonly typeDefs: DocumentNode }[],
): string[] {
  const owned = subgraphs.flatMap(({ name, typeDefs }) =>
    entitiesOf(typeDefs).map((type) => ({ subgraph: name, type })),
  );
  const byType = Map.groupBy(owned, ({ type }) => type.name.value);
  return [...byType.values()]
    .filter((places) => new Set(places.map(({ subgraph }) => subgraph)).size > 1)
    .flat()
    .flatMap(({ subgraph, type }) =>
      strictFieldsOf(type).map((field) => ({ subgraph, field: `${type.name.value}.${field}` })),
    )
    .map(
      ({ subgraph, field }) =>
        `NON_NULL_CONTRIBUTION: "${field}" is not nullable; while ${subgraph} is down, so is the whole entity.`,
    );
}

const entitiesOf = ({ definitions }: DocumentNode): ObjectNode[] =>
  definitions.filter(
    (node): node is ObjectNode =>
      (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      keysOf(node).length > 0,
  );

/** The words of the `fields` of each `@key`. */
const keysOf = (node: ObjectNode): string[] =>
  (node.directives ?? [])
    .filter(({ name }) => name.value === 'key')
    .flatMap((key) => key.arguments ?? [])
    .flatMap(({ value }) => (value.kind === Kind.STRING ? value.value.split(/\W+/).filter(Boolean) : []));

function strictFieldsOf(node: ObjectNode): string[] {
  const keys = new Set(keysOf(node));
  return (node.fields ?? [])
    .filter(({ type, name }) => type.kind === Kind.NON_NULL_TYPE && !keys.has(name.value))
    .map(({ name }) => name.value);
}
