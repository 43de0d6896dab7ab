import * as z from 'zod/mini';
import { component, date, id, instant, language, line, prose } from './text.ts';

/** The field's own four values of readiness, and "don't know". */
export const readiness = z.enum([
  'inPlace',
  'inProgress',
  'underConsideration',
  'notStarted',
  'unknown',
]);
export type Readiness = z.infer<typeof readiness>;

/** What a need may fill when it is submitted. A draft may run over: nothing typed is lost, but it counts as missing. */
export const needLimit = 1500;
const draftedNeedLimit = 6000;

/** How the endorsement letter comes: as a file, announced for a date, or by post. */
export const letterKind = z.enum(['none', 'attached', 'follows', 'byPost']);
export type LetterKind = z.infer<typeof letterKind>;

/** An answer that may still be empty while the expression is drafted; absent and null both mean "not answered". */
const draft = <Answer extends z.core.$ZodType>(answer: Answer) => z.optional(z.nullable(answer));

/** What the country writes of one component that it requests. A component that is not requested has no entry. */
export const requestedComponent = z.strictObject({
  component,
  status: draft(readiness),
  need: draft(prose(draftedNeedLimit)),
  /** 1 is the most wanted; asked only when two or more components are requested. */
  rank: draft(z.number().check(z.int(), z.gte(1), z.lte(6))),
});
export type RequestedComponent = z.infer<typeof requestedComponent>;

/**
 * The whole content of an expression of interest as it is drafted: `PUT` replaces it, under `If-Match` of its own ETag.
 * An e-mail address is any line here; it counts as missing until it can be written to.
 */
export const expressionContent = z.strictObject({
  ministry: draft(line(300)),
  contact: draft(
    z.strictObject({
      name: draft(line(200)),
      position: draft(line(200)),
      email: draft(line(254)),
      phone: draft(line(40)),
    }),
  ),
  workingLanguage: draft(language),
  components: z.optional(
    z.array(requestedComponent).check(
      z.maxLength(6),
      z.refine((rows) => new Set(rows.map((row) => row.component)).size === rows.length, {
        params: { code: 'componentTwice' },
      }),
    ),
  ),
  letter: draft(z.strictObject({ kind: letterKind, fileId: draft(id), followsOn: draft(date) })),
  /** Counts only when the designated person of the country made it: `accepted` and the name as typed. */
  declaration: draft(z.strictObject({ name: draft(line(200)), accepted: z.boolean() })),
});
export type ExpressionContent = z.infer<typeof expressionContent>;

const singleFields = [
  'ministry',
  'contact.name',
  'contact.position',
  'contact.email',
  'contact.phone',
  'workingLanguage',
  'components',
  'letter',
  'declaration',
] as const;
const fieldsOfComponent = component.def.entries;

/** The address of one answer in the content: what a point asks about, what is missing, what may be written. */
export type ExpressionField =
  | (typeof singleFields)[number]
  | `components.${keyof typeof fieldsOfComponent}.${'status' | 'need' | 'rank'}`;

/** Every field, in the order of the form. */
export const expressionFields: readonly ExpressionField[] = [
  ...singleFields.slice(0, 7),
  ...component.options.flatMap((name) =>
    (['status', 'need', 'rank'] as const).map((part) => `components.${name}.${part}` as const),
  ),
  ...singleFields.slice(7),
];
export const expressionField = z.enum(expressionFields as [ExpressionField, ...ExpressionField[]]);

/** `PUT …/expression-of-interest/points/{id}`: the country's answer to one point of a returned expression. */
export const answerPoint = z.strictObject({ answer: prose(4000) });
export type AnswerPoint = z.infer<typeof answerPoint>;

export const expressionPoint = z.object({
  id,
  round: z.number(),
  field: expressionField,
  question: z.string(),
  answer: z.nullable(z.string()),
  dueOn: z.nullable(date),
  askedAt: instant,
});
export type ExpressionPoint = z.infer<typeof expressionPoint>;

export const checkAnswer = z.enum(['yes', 'no', 'na']);

/** The Center's list of what an expression has to contain; never shown to the country. */
export const completenessItem = z.object({
  item: z.string(),
  answer: z.nullable(checkAnswer),
  note: z.nullable(z.string()),
  answeredBy: z.nullable(z.string()),
});

/** One criterion of eligibility; a "no" stands in the way until a director waives it with a reason. */
export const eligibilityItem = z.object({
  criterion: z.string(),
  answer: z.nullable(checkAnswer),
  note: z.nullable(z.string()),
  answeredBy: z.nullable(z.string()),
  waiver: z.nullable(z.object({ by: z.string(), reason: z.string() })),
});

/** An expression of interest as the asking person may see it. Its ETag is its `version` (`"v3"`). */
export const expressionView = z.object({
  content: expressionContent,
  version: z.number(),
  changedAt: z.nullable(instant),
  changedBy: z.nullable(z.string()),
  /** The name of the attached letter, for people. */
  letterFileName: z.nullable(z.string()),
  letterReceived: z.boolean(),
  /** What still has to be answered before it can be submitted. */
  missing: z.array(expressionField),
  /** Only of the present round while it is returned; older ones stay for reading. */
  points: z.array(expressionPoint),
  submittedVersions: z.array(
    z.object({ round: z.number(), version: z.number(), at: instant, by: z.string() }),
  ),
  /** Staff: what was submitted before the last submission; null after one alone. */
  submittedBefore: z.optional(z.nullable(expressionContent)),
  /** Which answers this person may write now; empty when none. */
  editableFields: z.array(expressionField),
  /** Staff only. */
  completeness: z.optional(z.array(completenessItem)),
  eligibility: z.optional(z.array(eligibilityItem)),
  letterAllowance: z.optional(z.nullable(z.object({ by: z.string(), reason: z.string() }))),
});
export type ExpressionView = z.infer<typeof expressionView>;

/** Staff: `PUT …/expression-of-interest/completeness` replaces the whole list. */
export const answerCompleteness = z.strictObject({
  answers: z
    .array(
      z.strictObject({ item: line(60), answer: z.nullable(checkAnswer), note: draft(prose(1000)) }),
    )
    .check(z.maxLength(30)),
});

/** Staff: `PUT …/expression-of-interest/eligibility` replaces the whole list. */
export const answerEligibility = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        criterion: line(60),
        answer: z.nullable(checkAnswer),
        note: draft(prose(1000)),
      }),
    )
    .check(z.maxLength(30)),
});

/** A director's words for a waiver of a criterion, or for letting the letter follow up to `package.agree`. */
export const waiveCriterion = z.strictObject({ reason: prose(2000) });
export const allowLetterToFollow = z.strictObject({ reason: prose(2000) });

/** `POST …/expression-of-interest/letter`: the letter that was to follow has come. */
export const attachLetter = z.strictObject({ fileId: id });
