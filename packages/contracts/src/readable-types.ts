const LINE_WIDTH_COLUMNS = 120;

/** The compiler's text in the style of this house: one-line comments, everything readonly, long unions one to a line. */
export function readableTypes(code: string): string {
  const lines = code
    .trim()
    .replaceAll(/\/\*\*\n\s*\* (.*)\n\s*\*\//g, '/** $1 */')
    .replaceAll(/:\n\s+'/g, ": '")
    .split('\n')
    .map((line) => line.replace(/^( +)((?:\w+\??|\[\w+: string\]):(?: |$))(\w+\[\])?/, asReadonly));
  return `${withReadonlyArrays(lines).map(withBrokenUnion).join('\n')}\n`;
}

const asReadonly = (_: string, indent: string, property: string, array: string | undefined): string =>
  `${indent}readonly ${property}${array === undefined ? '' : `readonly ${array}`}`;

/** An array of an object type is known as such only at its closing brace. */
function withReadonlyArrays(lines: readonly string[]): string[] {
  const text = [...lines];
  const open: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trimStart().startsWith('}')) {
      const start = open.pop();
      if (start !== undefined && line.includes('}[]')) text[start] = text[start]?.replace(/\{$/, 'readonly {') ?? '';
    }
    if (line.endsWith('{')) open.push(at);
  }
  return text;
}

function withBrokenUnion(line: string): string {
  const union = /^( +)(readonly \w+\??:) ('[^{]* \| [^{]*;)$/.exec(line);
  if (union === null || line.length <= LINE_WIDTH_COLUMNS) return line;
  const [, indent = '', property = '', members = ''] = union;
  return [`${indent}${property}`, ...members.split(' | ').map((member) => `${indent}  | ${member}`)].join('\n');
}
