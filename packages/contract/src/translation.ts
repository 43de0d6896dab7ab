import * as z from 'zod/mini';
import { caseNumber, contentLanguage, id, instant, language, line, prose, reason } from './text.ts';

/** The kinds of text that are translated. */
export const textKind = z.enum([
  'expressionAnswer',
  'comment',
  'commentAnswer',
  'pointQuestion',
  'pointAnswer',
]);
export type TextKind = z.infer<typeof textKind>;

/** A courtesy helps to read; an approved translation is the country's own word too. */
export const translationStanding = z.enum(['courtesy', 'approved']);
export type TranslationStanding = z.infer<typeof translationStanding>;

/** SHA-256 of a text in hexadecimal. */
const textHash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const translationView = z.object({
  id,
  language,
  text: z.string(),
  standing: translationStanding,
  /** How the country approved it, where the Center says so for it. */
  note: z.nullable(z.string()),
  by: z.nullable(z.string()),
  at: instant,
  /** The text has changed since it was translated. */
  isStale: z.boolean(),
  /** For `If-Match`; a text without a translation into the language is written with version 0. */
  version: z.number(),
});
export type TranslationView = z.infer<typeof translationView>;

/** A text as it stands in its own language, with its translations beside it. */
export const translatableText = z.object({
  number: caseNumber,
  country: z.string(),
  kind: textKind,
  /** Which text of the kind: the id of the question of the form, of the comment, or of the point. */
  subject: z.string(),
  /** What it is about: a question of the form, or a part of the case. */
  about: z.string(),
  /** Whose word it is. */
  side: z.enum(['center', 'country']),
  /** Null where nobody said. */
  language: z.nullable(contentLanguage),
  text: z.string(),
  textHash,
  /** When it came to stand as it does. */
  at: instant,
  translations: z.array(translationView),
});
export type TranslatableText = z.infer<typeof translatableText>;
export const translatableTexts = z.object({
  items: z.array(translatableText),
  nextCursor: z.null(),
});

/** A text that waits for a translation: into English, or for the country's reading into the language of its portal. */
export const waitingText = z.extend(translatableText, { into: language });
export type WaitingText = z.infer<typeof waitingText>;

/** The oldest texts that wait; `total` counts those beyond them too. */
export const textsToTranslate = z.object({
  items: z.array(waitingText),
  total: z.number(),
  nextCursor: z.null(),
});
export type TextsToTranslate = z.infer<typeof textsToTranslate>;

export const writeTranslation = z.strictObject({
  kind: textKind,
  subject: line(80),
  language,
  text: prose(24_000),
  standing: translationStanding,
  note: z.nullable(reason),
  /** Of the text that was translated. Has it changed meanwhile, the translation is kept, and stale. */
  textHash,
});
export type WriteTranslation = z.infer<typeof writeTranslation>;
