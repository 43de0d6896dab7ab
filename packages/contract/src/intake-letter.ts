import * as z from 'zod/mini';
import { date, language } from './text.ts';

export const intakeDecision = z.enum(['accepted', 'deferred', 'declined']);
export type IntakeDecision = z.infer<typeof intakeDecision>;

/** What the Center wrote to the country when it decided about the expression of interest, frozen as it was. */
export const intakeLetterView = z.object({
  decision: intakeDecision,
  decidedOn: date,
  language,
  subject: z.string(),
  paragraphs: z.array(z.string()),
  /** Of the frozen content, in hex; it stands on each page of the PDF. */
  sha256: z.string(),
});
export type IntakeLetterView = z.infer<typeof intakeLetterView>;
