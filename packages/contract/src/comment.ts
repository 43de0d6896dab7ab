import * as z from 'zod/mini';
import { entered } from './entry.ts';
import { onBehalf } from './steps.ts';
import { contentLanguage, id, instant, line, prose } from './text.ts';

export const writeComment = z.strictObject({
  /** What is talked about: a section of the case, `supportPackage`, or `supportPackage.strategy`. */
  anchor: line(100),
  text: prose(4000),
  /** What it is written in, where it is not the language of the session. */
  language: z.optional(contentLanguage),
  /** Shared comments are read by the country too; what a country writes is always shared. */
  visibility: z.enum(['internal', 'shared']),
  /** What the country said elsewhere, entered for it; it is shared. */
  onBehalf: z.optional(onBehalf),
});
export type WriteComment = z.infer<typeof writeComment>;

/** Says that a comment is dealt with, and what is answered to it. */
export const resolveComment = z.strictObject({
  answer: z.nullable(prose(4000)),
  /** What the answer is written in, where it is not the language of the session. */
  language: z.optional(contentLanguage),
});
export type ResolveComment = z.infer<typeof resolveComment>;

export const commentView = z.object({
  id,
  anchor: z.string(),
  text: z.string(),
  /** Null where nobody said. */
  language: z.nullable(z.string()),
  visibility: z.enum(['internal', 'shared']),
  state: z.enum(['open', 'resolved']),
  /** For whom its author speaks. */
  side: z.enum(['center', 'country']),
  by: z.string(),
  entered,
  at: instant,
  resolvedBy: z.nullable(z.string()),
  resolvedAt: z.nullable(instant),
  answer: z.nullable(z.string()),
  answerLanguage: z.nullable(z.string()),
  mayResolve: z.boolean(),
});
export type CommentView = z.infer<typeof commentView>;
export const commentList = z.object({ items: z.array(commentView), nextCursor: z.null() });
