/** The languages of the portal, mails and letters. */
export const languages = ['en', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** One text in each language that people outside the Center read. */
export type Words = Readonly<Record<Language, string>>;

/** A stable code with the words that people read for it. */
export interface Coded<Code extends string = string> {
  readonly code: Code;
  readonly words: Words;
}
