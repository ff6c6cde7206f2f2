import type { Facts, Rejected } from '@ladder/decision';
import type { Language } from './language.ts';

/** Texts of a service's rejection codes; `{fact}` stands for the fact of that name. */
export type RejectionCatalogue = Readonly<Record<string, Readonly<Record<Language, string>>>>;

export interface RenderedRejection<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/** Turns a refusal of the domain into what a person reads. A code without texts is a bug and throws. */
export function renderRejection<Code extends string>(
  catalogue: RejectionCatalogue,
  language: Language,
  { code, facts }: Rejected<Code>,
): RenderedRejection<Code> {
  const text = catalogue[code]?.[language];
  if (text === undefined) throw new Error(`rejection ${code} has no text in "${language}"`);
  return {
    code,
    message: fill(text, facts),
    facts: Object.entries(facts).map(([name, value]) => ({ name, value: show(value) })),
  };
}

const fill = (text: string, facts: Facts): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => show(facts[name] ?? null));

const show = (value: Facts[string]): string =>
  Array.isArray(value) ? value.map(show).join(', ') : String(value ?? '–');
