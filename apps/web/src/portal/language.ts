import type { Language } from '@sixstep/contract';

/** The languages of the portal, each by its own name, as the links at the top of every page say them. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
};
export const languages = Object.keys(languageNames) as Language[];

/** The tag by which dates and numbers are written. British English writes "Friday 27 November 2026". */
export const localeOf: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
};

export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text);

/** The language that the reader's browser asks for first among those that the portal speaks. */
export function preferredLanguage(asked: readonly string[]): Language {
  for (const tag of asked) {
    const language = tag.toLowerCase().split('-')[0];
    if (isLanguage(language)) return language;
  }
  return 'en';
}

/** `/fr/cases/…` as language and the rest (`/cases/…`); the language is null when the path names none. */
export function splitPath(path: string): { language: Language | null; rest: string } {
  const [, first, ...others] = path.split('/');
  return isLanguage(first)
    ? { language: first, rest: `/${others.join('/')}` }
    : { language: null, rest: path };
}

/** The same page in another language. */
export const inLanguage = (path: string, language: Language): string =>
  `/${language}${splitPath(path).rest}`;
