import { paragraphsOf, type Language, type LetterText, type MergeField } from '@sixstep/contract';
import { writtenDate } from '../calendar/written-date.ts';
import { standardLetter } from './standard-letter.ts';

/** What a letter of invitation is filled with. */
export interface LetterValues {
  readonly addressee: string | null;
  readonly country: string;
  readonly note: string | null;
  readonly responseOn: string;
  readonly signatory: string;
  readonly contact: string;
}

export interface Letter {
  readonly subject: string;
  /** Down to where the link stands. */
  readonly paragraphs: readonly string[];
  /** What follows the link. */
  readonly after: readonly string[];
}

/**
 * The letter as it goes out, in its language. What is filled in stands for itself: braces in a name or a note mean nothing.
 *
 * @param text what the letter says; the standard letter unless a template was chosen
 */
export function writeLetter(
  values: LetterValues,
  language: Language,
  text: LetterText | null = null,
): Letter {
  const { subject, body } = text ?? standardLetter[language];
  const filled = fieldsOf(values, language);
  const paragraphs = paragraphsOf(body);
  const at = paragraphs.indexOf('{{link}}');
  const written = (some: readonly string[]) =>
    some.flatMap((one) => paragraphsOf(fill(one, filled))).filter((one) => one !== '');
  return {
    subject: fill(subject, filled),
    paragraphs: written(paragraphs.slice(0, at)),
    after: written(paragraphs.slice(at + 1)),
  };
}

type Filled = Readonly<Record<MergeField, string>>;

const fill = (text: string, filled: Filled): string =>
  text.replaceAll(/\{\{([a-zA-Z]+)\}\}/g, (_, field: MergeField) => filled[field]);

const fieldsOf = (values: LetterValues, language: Language): Filled => ({
  salutation: salutations[language](values.addressee),
  country: values.country,
  note: values.note ?? '',
  responseOn: writtenDate(values.responseOn, language),
  link: '',
  contact: values.contact,
  signatory: values.signatory,
});

const salutations: Readonly<Record<Language, (addressee: string | null) => string>> = {
  en: (addressee) => (addressee ? `Dear ${addressee},` : 'Dear Sir or Madam,'),
  fr: (addressee) => (addressee ? `À l'attention de ${addressee},` : 'Madame, Monsieur,'),
  es: (addressee) => (addressee ? `A la atención de ${addressee}:` : 'De nuestra consideración:'),
};
