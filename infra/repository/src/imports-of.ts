/** One import of a module, as its text says it. */
export interface Import {
  readonly specifier: string;
  /** `import type …`: gone when the program runs. */
  readonly isType: boolean;
  readonly line: number;
}

const STATEMENT = /^(?:import|export)\s+(?<isType>type\s)?(?:[^'";]*?\sfrom\s+)?'(?<specifier>[^']+)'/gm;
const CALL = /\bimport\(\s*'(?<specifier>[^']+)'/g;

/** The imports, re-exports and dynamic imports of a formatted TypeScript file. */
export function importsOf(text: string): readonly Import[] {
  return [...text.matchAll(STATEMENT), ...text.matchAll(CALL)].map((match) => ({
    specifier: match.groups?.specifier ?? '',
    isType: match.groups?.isType !== undefined,
    line: text.slice(0, match.index).split('\n').length,
  }));
}
