/** The name of a language in English, by its code. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;

/** Languages of the portal, then others in which partner countries work; ISO 639. */
const contentLanguages = 'en fr es ar az bn hy ka km lo mn my ne pt ru si sw th uk ur uz vi'.split(
  ' ',
);

/** What a text may be said to be written in, for a list to choose from. */
export const languageChoices = contentLanguages.map((value) => ({
  value,
  label: languageName(value),
}));
