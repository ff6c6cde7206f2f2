import type { JsonSchema } from './contract-schema.ts';

/** One difference between two versions of a contract that breaks a sender or a reader of the other version. */
export interface BreakingChange {
  /** JSON pointer into the schema. */
  readonly pointer: string;
  readonly change: string;
}

/** Keywords whose every change is breaking: there is no telling which of two patterns or units is the wider one. */
const FIXED = [
  'format',
  'pattern',
  'multipleOf',
  'const',
  '$ref',
  'x-unit',
  'discriminator',
  'dependentRequired',
  'if',
  'else',
];
const LIMITS = [
  'minimum',
  'exclusiveMinimum',
  'minLength',
  'minItems',
  'maximum',
  'exclusiveMaximum',
  'maxLength',
  'maxItems',
];

/**
 * What breaks between two versions of one contract, in both directions: events are kept for a year and read by
 * consumers that are older or younger than their sender, so only an additional optional field is free (specification
 * 4.1). Narrowing breaks old events, widening breaks old consumers, and both are reported. Pure.
 */
export function breakingChanges(oldSchema: JsonSchema, newSchema: JsonSchema): readonly BreakingChange[] {
  return changesAt('', oldSchema, newSchema);
}

const changesAt = (pointer: string, before: JsonSchema, after: JsonSchema): BreakingChange[] => [
  ...changedSet(pointer, 'type', wordsOf(before.type), wordsOf(after.type)),
  ...changedSet(pointer, 'enum', wordsOf(before.enum), wordsOf(after.enum)),
  ...FIXED.flatMap((keyword) => changedValue(pointer, keyword, before[keyword], after[keyword])),
  ...LIMITS.flatMap((keyword) => changedLimit(pointer, keyword, numberOf(before[keyword]), numberOf(after[keyword]))),
  ...changedRequired(pointer, before, after),
  ...changedMembers(`${pointer}/properties`, 'property', membersOf(before.properties), membersOf(after.properties)),
  ...changedMembers(`${pointer}/$defs`, 'definition', membersOf(before.$defs), membersOf(after.$defs)),
  ...changedSet(pointer, 'oneOf', wordsOf(before.oneOf), wordsOf(after.oneOf)),
  ...changedPart(pointer, 'items', before.items, after.items),
  ...changedPart(pointer, 'additionalProperties', before.additionalProperties, after.additionalProperties),
];

/** A keyword's value or values as words: `type` may be one or many, `oneOf` holds schemas. */
const wordsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : value === undefined ? [] : [value]).map((word) =>
    typeof word === 'string' ? word : JSON.stringify(word),
  );
const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const membersOf = (value: unknown): ReadonlyMap<string, JsonSchema> =>
  new Map(Object.entries((value ?? {}) as Record<string, JsonSchema>));
const isSchema = (value: unknown): value is JsonSchema => value !== null && typeof value === 'object';
const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

function changedSet(
  pointer: string,
  keyword: string,
  before: readonly string[],
  after: readonly string[],
): BreakingChange[] {
  const at = (change: string): BreakingChange => ({ pointer: `${pointer}/${keyword}`, change: `${keyword} ${change}` });
  if (before.length === 0 && after.length === 0) return [];
  if (before.length === 0) return [at(`narrowed: now only ${after.join(', ')}`)];
  if (after.length === 0) return [at(`widened: no longer only ${before.join(', ')}`)];
  const gone = before.filter((value) => !after.includes(value)).map((value) => at(`narrowed: ${value} removed`));
  const come = after.filter((value) => !before.includes(value)).map((value) => at(`widened: ${value} added`));
  return [...gone, ...come];
}

function changedValue(pointer: string, keyword: string, before: unknown, after: unknown): BreakingChange[] {
  const texts = [JSON.stringify(before) ?? 'nothing', JSON.stringify(after) ?? 'nothing'];
  if (texts[0] === texts[1]) return [];
  return [{ pointer: `${pointer}/${keyword}`, change: `${keyword} changed from ${texts[0]} to ${texts[1]}` }];
}

function changedLimit(
  pointer: string,
  keyword: string,
  before: number | undefined,
  after: number | undefined,
): BreakingChange[] {
  if (before === after) return [];
  const lower = keyword.toLowerCase().includes('min');
  const unlimited = lower ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const narrowed = (after ?? unlimited) > (before ?? unlimited) === lower;
  const change = `${keyword} ${narrowed ? 'narrowed' : 'widened'} from ${before ?? 'none'} to ${after ?? 'none'}`;
  return [{ pointer: `${pointer}/${keyword}`, change }];
}

function changedRequired(pointer: string, before: JsonSchema, after: JsonSchema): BreakingChange[] {
  const at = (change: string): BreakingChange => ({ pointer: `${pointer}/required`, change });
  const [were, are] = [wordsOf(before.required), wordsOf(after.required)];
  return [
    ...are.filter((name) => !were.includes(name)).map((name) => at(`${name} became required`)),
    ...were.filter((name) => !are.includes(name)).map((name) => at(`${name} is no longer required`)),
  ];
}

function changedMembers(
  pointer: string,
  what: string,
  before: ReadonlyMap<string, JsonSchema>,
  after: ReadonlyMap<string, JsonSchema>,
): BreakingChange[] {
  return [...before].flatMap(([name, schema]) => {
    const next = after.get(name);
    const at = `${pointer}/${escaped(name)}`;
    return next === undefined ? [{ pointer: at, change: `${what} removed` }] : changesAt(at, schema, next);
  });
}

function changedPart(pointer: string, keyword: string, before: unknown, after: unknown): BreakingChange[] {
  if (isSchema(before) && isSchema(after)) return changesAt(`${pointer}/${keyword}`, before, after);
  return changedValue(pointer, keyword, before ?? true, after ?? true);
}
