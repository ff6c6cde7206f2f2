/** What `JSON.parse` would let pass and the inbound contract does not (specification 4.5). */
export type JsonFault = 'DUPLICATE_NAME' | 'TOO_DEEP';

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;

/**
 * Looks through a JSON text for names that occur twice in one object, and for objects and lists nested deeper than
 * `maxDepth`. Only for a text that `JSON.parse` has accepted: on a broken one the search for a string's end is quadratic.
 */
export function jsonFault(text: string, maxDepth: number): JsonFault | null {
  const open: (Set<string> | null)[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      if (open.length === maxDepth) return 'TOO_DEEP';
      open.push(token === '{' ? new Set() : null);
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ':') {
      const names = open.at(-1);
      const name = unescaped(last);
      if (names?.has(name)) return 'DUPLICATE_NAME';
      names?.add(name);
    }
    last = token;
  }
  return null;
}

/** Two spellings of one name are one name. */
const unescaped = (name: string): string => (name.includes('\\') ? `"${JSON.parse(name)}"` : name);
