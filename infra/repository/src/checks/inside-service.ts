/** One import inside a service; `target` is a path from the root, a package or a builtin module. */
export interface ServiceImport {
  readonly path: string;
  readonly target: string;
  readonly isType: boolean;
}

/** The layers of a service's `src`, lowest first; a file imports from its own layer and from those below. */
const LAYERS: readonly (readonly string[])[] = [
  ['domain'],
  ['config.ts'],
  ['store'],
  ['deps.ts'],
  ['commands'],
  ['handlers'],
  ['context.ts'],
  ['generated'],
  ['resolvers'],
  ['service.ts'],
  ['main.ts'],
];
/** Types of the graph and of the composition root may be named from below; they are gone when the program runs. */
const NAMED_FROM_BELOW = new Set(['generated', 'context.ts', 'deps.ts', 'service.ts']);
const DOMAIN_VALUES = new Set(['@ladder/decision', '@ladder/figures', 'big.js']);
const DOMAIN_TYPES = new Set([...DOMAIN_VALUES, '@ladder/contracts']);

/** What is wrong with an import inside a service's `src`; nothing for files elsewhere. */
export function insideService({ path, target, isType }: ServiceImport): readonly string[] {
  const from = placeOf(path);
  if (from === null) return [];
  const to = placeOf(target);
  if (to === null) return from.entry === 'domain' && !path.endsWith('.test.ts') ? domainComplaints(target, isType) : [];
  if (path.endsWith('.test.ts') || layerOf(to.entry) <= layerOf(from.entry)) return [];
  if (isType && from.entry !== 'domain' && NAMED_FROM_BELOW.has(to.entry)) return [];
  return [`imports ${target}: ${from.entry} must not know ${to.entry}`];
}

function domainComplaints(target: string, isType: boolean): readonly string[] {
  if ((isType ? DOMAIN_TYPES : DOMAIN_VALUES).has(target)) return [];
  const onlyTypes = DOMAIN_TYPES.has(target) ? ' other than as a type' : '';
  return [`imports ${target}${onlyTypes}: a domain knows only itself, decisions, figures and the types of contracts`];
}

/** The entry of `src` that a file belongs to: `services/x/src/store/y.ts` → `store`. */
function placeOf(path: string): { readonly entry: string } | null {
  const entry = /^services\/[^/]+\/src\/(?<entry>[^/]+)/.exec(path)?.groups?.entry;
  return entry === undefined ? null : { entry };
}

/** An entry that the shape does not know stands above everything, so that nothing may import it by accident. */
function layerOf(entry: string): number {
  const layer = LAYERS.findIndex((entries) => entries.includes(entry));
  return layer < 0 ? LAYERS.length : layer;
}
