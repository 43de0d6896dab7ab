import { t } from '@lingui/core/macro';
import type { FieldProblem, ProblemCode } from '@sixstep/contract';
import { showDate } from './dates.ts';
import { PartMissing } from './load-part.ts';
import { NoAnswerError, ProblemError } from './problem-error.ts';

/** What to tell a person about an error, and what to do about it. */
export function errorWords(error: unknown): string {
  if (error instanceof ProblemError) return problemWords(error);
  if (error instanceof NoAnswerError && error.status === null) {
    return t`The server cannot be reached. Nothing that you typed is lost; check your connection and try again.`;
  }
  if (error instanceof PartMissing) {
    return error.why === 'replaced'
      ? t`A newer version of Sixstep has come since you opened this page. Reload the page.`
      : t`This part of the page could not be loaded. Check your connection, then reload the page.`;
  }
  return t`The server's answer is not understood. Nothing that you typed is lost; try again, or reload the page.`;
}

function problemWords(error: ProblemError): string {
  switch (error.code satisfies ProblemCode) {
    case 'unauthenticated':
      return t`You are signed out. Sign in again to go on.`;
    case 'notFound':
      return t`There is nothing here that you may see.`;
    case 'invalid':
    case 'invalidCursor':
      return t`Something is missing or not as it has to be.`;
    case 'missingIfMatch':
    case 'missingIdempotencyKey':
      return t`The page is out of date. Reload it.`;
    case 'keyReused':
      return t`An earlier press of this form has already arrived. Look at the case before you try again.`;
    case 'stale':
      return t`Somebody else has changed it since you opened it.`;
    case 'wrongRole':
    case 'forbidden':
      return t`This is for somebody else to do.`;
    case 'foreignOrigin':
      return t`This page does not belong to the address that you opened. Open the application again.`;
    case 'notNow':
      return t`This cannot be done now.`;
    case 'busy':
      return t`Somebody else is changing it at this moment. Try again.`;
    case 'conflict':
      return t`This clashes with something that is there already.`;
    case 'linkUnusable':
      return t`This link cannot be used any more. Ask for a new one.`;
    case 'tooLarge':
      return t`This is too large. A file may have 20 MB.`;
    case 'wrongFileType':
      return t`This kind of file is not accepted.`;
    case 'infected':
      return t`Something harmful was found in this file; it was not kept. Have it cleaned, then attach it again.`;
    case 'tooMany':
      return t`Too many attempts. Wait a minute, then try again.`;
    case 'unavailable':
      return t`The server is not available for a moment. Nothing that you typed is lost; try again.`;
    case 'internal':
      return t`Something went wrong on our side. Nothing that you typed is lost; try again.`;
  }
}

/** What to say at a field that was refused. */
export function fieldWords({ code, params }: Pick<FieldProblem, 'code' | 'params'>): string {
  const { origin, format } = params;
  const minimum = params['minimum'] ?? '';
  const maximum = params['maximum'] ?? '';
  switch (code) {
    case 'required':
      return t`Fill this in`;
    case 'invalidValue':
      return t`Choose one of the answers`;
    case 'tooSmall':
      if (origin === 'string' && minimum === 1) return t`Fill this in`;
      if (origin === 'string') return t`Write at least ${minimum} characters`;
      if (origin === 'array') return t`Choose at least ${minimum}`;
      return t`This has to be ${minimum} or more`;
    case 'tooBig':
      if (origin === 'string') return t`Write at most ${maximum} characters`;
      if (origin === 'array') return t`Choose at most ${maximum}`;
      return t`This has to be ${maximum} or less`;
    case 'invalidFormat':
      if (format === 'date') return t`Give a date`;
      if (format === 'email') return t`Write an e-mail address, such as name@example.org`;
      return t`This is not as it has to be`;
    case 'unknownField':
      return t`This is not asked for`;
    case 'tooEarly':
      return t`This date lies too far back`;
    case 'outOfOrder':
      return t`This date does not fit the dates before and after it`;
    case 'dateOrUnknown':
      return t`Give a date, or say that it is not known`;
    case 'stepNotReached':
      return t`The case has not come to this step`;
    case 'inFuture':
    case 'inTheFuture':
      return t`This date must not lie in the future`;
    case 'notAhead':
      return t`This date has to lie ahead`;
    case 'inPast':
      return t`This date is over`;
    case 'tooFarAhead':
      return t`This date lies too far ahead`;
    case 'beforePrevious':
      return t`This date must not lie before the step before it`;
    case 'beforePreviousEvent':
      return t`This lies before the line before it, which is of ${showDate(String(params['previous']))}`;
    case 'afterNextEvent':
      return t`This lies after the line after it, which is of ${showDate(String(params['next']))}`;
    case 'unchanged':
      return t`This is what stands there already`;
    case 'notCorrectable':
      return t`This line was undone, or is about another line: it cannot be corrected`;
    case 'notOnBehalf':
      return t`Nothing was said on behalf of the country in this line`;
    case 'unknownMergeField':
      return t`Something in braces is none of the fields that can be filled in`;
    case 'linkMissing':
      return t`Put ${'{{link}}'} once, as a paragraph of its own`;
    case 'responseDayMissing':
      return t`Say with ${'{{responseOn}}'} by when to answer`;
    case 'beforeFrom':
      return t`The period ends before it begins`;
    case 'beforeStart':
    case 'notAfterStart':
      return t`It ends before it begins`;
    case 'twice':
    case 'componentTwice':
      return t`The same stands here twice`;
    case 'unknownTimeZone':
      return t`There is no such time zone`;
    case 'taken':
      return t`This address has an account already`;
    case 'noCaseYet':
      return t`The country has no case yet that can hold the letter`;
    case 'unknownCountry':
      return t`There is no such partner country`;
    case 'unknownOrganization':
    case 'unknownProvider':
      return t`There is no such organization`;
    case 'notAProgramManager':
      return t`Choose a program manager`;
    case 'notOfTheCenter':
      return t`Choose somebody of the Center`;
    case 'notOfTheCountry':
      return t`These are words of the Center: no country approves their translation`;
    case 'sameAsText':
      return t`This is the language that it was written in`;
    case 'notInPackage':
      return t`This is not part of the package`;
    case 'phoneNeverSuffices':
      return t`A call does not suffice for this step: it needs a writing`;
    default:
      return t`This is not as it has to be`;
  }
}
