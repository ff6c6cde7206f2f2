import { type ASTNode, buildASTSchema, type DirectiveNode, type GraphQLSchema, Kind, parse, visit } from 'graphql';

/** Directives that clients may see; the others of a supergraph are notes for the planner. */
const PUBLIC_DIRECTIVES = new Set(['deprecated', 'specifiedBy']);
const PLANNER =
  /^(?:join|link|core|context)__|^(?:link|core|tag|inaccessible|composeDirective|interfaceObject|authenticated|requiresScopes|policy|context|fromContext|cost|listSize)$/;

/** The schema that clients see of a supergraph: without the planner's types and directives, without what is hidden. */
export function apiSchema(supergraphSdl: string): GraphQLSchema {
  const document = visit(parse(supergraphSdl), {
    enter(node: ASTNode) {
      if (node.kind === Kind.DIRECTIVE_DEFINITION) return PLANNER.test(node.name.value) ? null : undefined;
      if (node.kind === Kind.DIRECTIVE) return PUBLIC_DIRECTIVES.has(node.name.value) ? undefined : null;
      if (isHidden(node)) return null;
      return node.kind.endsWith('TypeDefinition') && PLANNER.test(nameOf(node)) ? null : undefined;
    },
  });
  return buildASTSchema(document, { assumeValid: true });
}

const isHidden = (node: ASTNode): boolean =>
  'directives' in node &&
  (node.directives as readonly DirectiveNode[] | undefined)?.some(({ name }) => name.value === 'inaccessible') === true;

const nameOf = (node: ASTNode): string => ('name' in node && node.name?.kind === Kind.NAME ? node.name.value : '');
