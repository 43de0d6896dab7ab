import * as z from 'zod/mini';
import { contentLanguage, date, id, instant, line, listOf, prose } from './text.ts';

/**
 * The address of one answer, like `components.tracking.need`: the form of an expression of interest is data of the field
 * (`@sixstep/reference/expression-form`), and says which there are. A question has such an address too.
 */
export const answerId = z
  .string()
  .check(z.maxLength(80), z.regex(/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+){0,4}$/));

/** More than a draft keeps of any text: the form says how much each question takes. */
const longestText = 24_000;

/** Text, a number, a ticked box; null and false both mean "not answered". */
export const answerValue = z.union([
  prose(longestText),
  z.number().check(z.int()),
  z.boolean(),
  z.null(),
]);
export type AnswerValue = z.infer<typeof answerValue>;

/** An answer as it stands. Version 0 is that of an answer that nobody has given yet. */
export const givenAnswer = z.object({
  value: answerValue,
  version: z.number(),
  at: instant,
  by: z.nullable(z.string()),
  /** Of a text: the language that it is written in, as far as it is known. */
  language: z.nullable(z.string()),
});
export type GivenAnswer = z.infer<typeof givenAnswer>;
export const givenAnswers = z.record(answerId, givenAnswer);
export type GivenAnswers = z.infer<typeof givenAnswers>;

/** The values of the answers alone. */
export const answerValues = z.record(answerId, answerValue);
export type AnswerValues = z.infer<typeof answerValues>;

/**
 * `PATCH …/expression-of-interest`: answers with the version upon which each was typed. An answer that somebody else has
 * changed since is not written but named among the conflicts, with what stands there now; all others are.
 */
export const writeAnswers = z.strictObject({
  answers: z
    .record(
      answerId,
      z.strictObject({ value: answerValue, baseVersion: z.number().check(z.int(), z.gte(0)) }),
    )
    .check(z.refine((all) => Object.keys(all).length <= 300, { params: { code: 'tooMany' } })),
  /** What the texts among them are written in, where it is not the language of the session. */
  language: z.optional(contentLanguage),
});
export type WriteAnswers = z.infer<typeof writeAnswers>;

/** Values as they are sent, each upon the version of its answer that was read. */
export const upon = (read: GivenAnswers, values: AnswerValues): WriteAnswers => ({
  answers: Object.fromEntries(
    Object.entries(values).map(([question, value]) => [
      question,
      { value, baseVersion: read[question]?.version ?? 0 },
    ]),
  ),
});

/** How the endorsement letter comes: as a file, announced for a date, or by post. */
export const letterKind = z.enum(['attached', 'follows', 'byPost']);
export type LetterKind = z.infer<typeof letterKind>;

/** `PUT …/expression-of-interest/points/{id}`: the country's answer to one point of a returned expression. */
export const answerPoint = z.strictObject({
  answer: prose(4000),
  /** What it is written in, where it is not the language of the session. */
  language: z.optional(contentLanguage),
});
export type AnswerPoint = z.infer<typeof answerPoint>;

export const expressionPoint = z.object({
  id,
  round: z.number(),
  field: answerId,
  question: z.string(),
  /** Null where nobody said. */
  questionLanguage: z.nullable(z.string()),
  answer: z.nullable(z.string()),
  answerLanguage: z.nullable(z.string()),
  dueOn: z.nullable(date),
  askedAt: instant,
});
export type ExpressionPoint = z.infer<typeof expressionPoint>;

export const checkAnswer = z.enum(['yes', 'no', 'na']);

/** What the answers themselves say of an item; null where only a person can tell. It never counts by itself. */
const suggested = z.nullable(checkAnswer);

/** The Center's list of what an expression has to contain; never shown to the country. */
export const completenessItem = z.object({
  item: z.string(),
  answer: z.nullable(checkAnswer),
  note: z.nullable(z.string()),
  answeredBy: z.nullable(z.string()),
  suggested,
});

/** One criterion of eligibility; a "no" stands in the way until a director waives it with a reason. */
export const eligibilityItem = z.object({
  criterion: z.string(),
  answer: z.nullable(checkAnswer),
  note: z.nullable(z.string()),
  answeredBy: z.nullable(z.string()),
  suggested,
  waiver: z.nullable(z.object({ by: z.string(), reason: z.string() })),
});

/** What was submitted: frozen, with the SHA-256 of its canonical JSON in hexadecimal. */
export const submission = z.object({
  round: z.number(),
  version: z.number(),
  at: instant,
  by: z.string(),
  sha256: z.string(),
});

/** An expression of interest as the asking person may see it. Its ETag is its `version` (`"v3"`). */
export const expressionView = z.object({
  /** The version of the form that is filled in. */
  form: z.string(),
  answers: givenAnswers,
  /** Of the whole; a submission names it. */
  version: z.number(),
  changedAt: z.nullable(instant),
  changedBy: z.nullable(z.string()),
  /** The name of the attached letter, for people. */
  letterFileName: z.nullable(z.string()),
  letterReceived: z.boolean(),
  /** The questions that still have to be answered, or shortened, before it can be submitted. */
  missing: z.array(answerId),
  /** Only of the present round while it is returned; older ones stay for reading. */
  points: z.array(expressionPoint),
  submittedVersions: z.array(submission),
  /** Staff: what was submitted before the last submission; null after one alone. */
  submittedBefore: z.optional(z.nullable(answerValues)),
  /** Which questions this person may answer now; empty when none. */
  editableFields: z.array(answerId),
  /** Staff only. */
  completeness: z.optional(z.array(completenessItem)),
  eligibility: z.optional(z.array(eligibilityItem)),
  letterAllowance: z.optional(z.nullable(z.object({ by: z.string(), reason: z.string() }))),
});
export type ExpressionView = z.infer<typeof expressionView>;

/** What a `PATCH` is answered with: the answers that it was about as they stand now, and which of them it left alone. */
export const writtenAnswers = z.object({
  version: z.number(),
  answers: givenAnswers,
  conflicts: z.array(answerId),
  missing: z.array(answerId),
});
export type WrittenAnswers = z.infer<typeof writtenAnswers>;

/** What the Center knows already of something that the form asks, and from where. */
export const knownFact = z.object({
  question: answerId,
  value: answerValue,
  source: z.enum(['designation', 'invitation', 'register', 'earlierCase']),
  /** The number of the earlier case. */
  number: z.nullable(z.string()),
});
export type KnownFact = z.infer<typeof knownFact>;
export const knownFacts = listOf(knownFact);

/** `POST …/expression-of-interest/packet`: a form that was filled in away from the line has come back as a file. */
export const bringPacket = z.strictObject({ fileId: id });
export type BringPacket = z.infer<typeof bringPacket>;

/**
 * What it says otherwise than it did when it was taken, as it may be sent by `PATCH`, and the cells that say nothing that
 * their question takes.
 */
export const readPacket = z.object({
  answers: writeAnswers.shape.answers,
  misread: z.array(z.object({ question: answerId, text: z.string() })),
});
export type ReadPacket = z.infer<typeof readPacket>;

/** `GET …/expression-of-interest/submissions/{round}`: what was submitted, as it was frozen. */
export const submittedExpression = z.object({
  ...submission.shape,
  form: z.string(),
  answers: answerValues,
});
export type SubmittedExpression = z.infer<typeof submittedExpression>;

/** Staff: `PUT …/expression-of-interest/completeness` replaces the whole list. */
export const answerCompleteness = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        item: line(60),
        answer: z.nullable(checkAnswer),
        note: z.optional(z.nullable(prose(1000))),
      }),
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
        note: z.optional(z.nullable(prose(1000))),
      }),
    )
    .check(z.maxLength(30)),
});

/** A director's words for a waiver of a criterion, or for letting the letter follow up to `package.agree`. */
export const waiveCriterion = z.strictObject({ reason: prose(2000) });
export const allowLetterToFollow = z.strictObject({ reason: prose(2000) });

/** `POST …/expression-of-interest/letter`: the letter that was to follow has come. */
export const attachLetter = z.strictObject({ fileId: id });
