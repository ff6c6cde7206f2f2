import Negotiator from 'negotiator';

/** Languages in which messages are written; the first one is used when the client asks for none of them. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The reader's language by the HTTP header Accept-Language. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const negotiator = new Negotiator({ headers: acceptLanguage ? { 'accept-language': acceptLanguage } : {} });
  const wanted = negotiator.languages();
  const known = wanted
    .map((tag) => tag.toLowerCase().split('-')[0])
    .find((tag) => (LANGUAGES as readonly string[]).includes(tag ?? ''));
  return (known as Language | undefined) ?? LANGUAGES[0];
}
