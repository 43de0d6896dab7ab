import * as z from 'zod/mini';

/** A line of text: trimmed, not empty, without control characters; half a surrogate pair is no character at all. */
export const line = (maximum: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1),
      z.maxLength(maximum),
      z.regex(/^[^\u0000-\u001f\u007f\p{Cs}]*$/u, 'noControlCharacters'),
    );

/** Text of several lines; a NUL and half a surrogate pair are what PostgreSQL cannot keep. */
export const prose = (maximum: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1),
      z.maxLength(maximum),
      z.regex(/^[^\u0000\p{Cs}]*$/u, 'noControlCharacters'),
    );

/** A reason as people write it in a history. */
export const reason = prose(2000);

/** A calendar date without a time, `YYYY-MM-DD`. */
export const date = z.iso.date();

/** An instant in UTC, ISO 8601 with `Z`. */
export const instant = z.iso.datetime();

/** The id of a row, made by the database (UUID version 7). */
export const id = z.uuid();

/** An e-mail address, kept in lower case. */
export const email = z.email().check(z.trim(), z.toLowerCase(), z.maxLength(254));

export const language = z.enum(['en', 'fr', 'es']);
export type Language = z.infer<typeof language>;

/** What a text is written in: a code of ISO 639, which need not be a language of the product. */
export const contentLanguage = z.string().check(z.regex(/^[a-z]{2,3}$/));

/** The language of a document, where it is not that of the person who asks. */
export const inLanguage = z.object({ language: z.optional(language) });
export type InLanguage = z.infer<typeof inLanguage>;

export const component = z.enum([
  'strategy',
  'authorization',
  'reporting',
  'tracking',
  'projectInitiation',
  'methodologyDevelopment',
]);
export type Component = z.infer<typeof component>;

/** ISO 3166 alpha-3, or `EU` for the European Union. */
export const countryCode = z.string().check(z.regex(/^([A-Z]{3}|EU)$/));

/** `A6IP-{code}-{yyyy}-{nn}`; a case keeps its number for ever. */
export const caseNumber = z.string().check(z.regex(/^A6IP-([A-Z]{3}|EU)-\d{4}-\d{2,3}$/));

/** The round of a submission as an address has it, from 1. */
export const roundInAddress = z.string().check(z.regex(/^[1-9]\d{0,2}$/));

/** A list of which one page is shown; `nextCursor` is null on the last page. */
export const listOf = <Item extends z.core.$ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.nullable(z.string()) });
