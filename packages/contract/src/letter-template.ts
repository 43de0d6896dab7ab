import * as z from 'zod/mini';
import { personRef } from './person-ref.ts';
import { id, instant, language, line, listOf, prose } from './text.ts';

/** What stands in `{{braces}}` in a text of a letter, and is filled in for each country. */
export const mergeFields = [
  /** How one addresses the person, or an office without a name, in the letter's language. */
  'salutation',
  /** Name of the country in the letter's language. */
  'country',
  /** A paragraph of the Center's own for this country; it falls away where there is none. */
  'note',
  /** Last day for an answer. */
  'responseOn',
  /** Where the link stands: a paragraph of its own. */
  'link',
  /** Who answers questions. */
  'contact',
  /** Who signs. */
  'signatory',
] as const;
export type MergeField = (typeof mergeFields)[number];

/** A text whose merge fields have all a name that there is, and no brace is left over. */
const merged = <Text extends z.ZodMiniString>(text: Text) =>
  text.check(
    z.refine((written) => !/\{\{|\}\}/.test(withoutFields(written)), {
      params: { code: 'unknownMergeField' },
    }),
  );

const withoutFields = (text: string): string =>
  mergeFields.reduce((left, field) => left.replaceAll(`{{${field}}}`, ''), text);

/** The paragraphs of a text: what stands between empty lines. */
export const paragraphsOf = (text: string): string[] =>
  text.split(/\r?\n(?:[ \t]*\r?\n)+/).map((paragraph) => paragraph.trim());

/** The letter in one language. */
export const letterText = z.strictObject({
  subject: merged(line(200)),
  body: merged(prose(10_000)).check(
    z.refine((body) => paragraphsOf(body).filter((one) => one === '{{link}}').length === 1, {
      params: { code: 'linkMissing' },
    }),
    z.refine((body) => body.includes('{{responseOn}}'), {
      params: { code: 'responseDayMissing' },
    }),
  ),
});
export type LetterText = z.infer<typeof letterText>;

const inEachLanguage = <Text extends z.core.$ZodType>(text: Text) =>
  z.strictObject({ en: text, fr: text, es: text });

/** A new template, or the next version of one; what was written before is never changed. */
export const writeLetterTemplate = z.strictObject({
  name: line(100),
  /** The version that the person had before them; 0 begins a template. */
  baseVersion: z.int().check(z.gte(0), z.lte(100_000)),
  texts: inEachLanguage(letterText),
});
export type WriteLetterTemplate = z.infer<typeof writeLetterTemplate>;

const keptTexts = inEachLanguage(z.object({ subject: z.string(), body: z.string() }));

export const letterTemplate = z.object({
  id,
  name: z.string(),
  version: z.int(),
  texts: keptTexts,
  writtenBy: personRef,
  writtenAt: instant,
});
export type LetterTemplate = z.infer<typeof letterTemplate>;

export const letterTemplateList = z.extend(listOf(letterTemplate), {
  /** What a letter says for which no template was chosen. */
  standard: keptTexts,
});
export type LetterTemplateList = z.infer<typeof letterTemplateList>;

export const previewLetter = z.strictObject({ language, text: letterText });
export type PreviewLetter = z.infer<typeof previewLetter>;
