import type { formWords } from './words/en.ts';

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

/** The words of the form in one language: every one of the English, or it does not compile. */
export type FormWords = Widened<typeof formWords>;

export interface ItemWords {
  readonly label: string;
  readonly hint?: string;
  readonly choices?: Readonly<Record<string, string>>;
  readonly choiceHints?: Readonly<Record<string, string>>;
  readonly columns?: Readonly<Record<string, ItemWords>>;
}

/** What a question is called and how its choices read, by the id that it has in the form. */
export const itemWords = (words: FormWords, id: string): ItemWords =>
  (words.items as Readonly<Record<string, ItemWords>>)[id] ?? { label: id };
