import type { IntakeDecision, Language } from '@sixstep/contract';
import { components as allComponents, partnerCountryName, reasonCodes } from '@sixstep/reference';
import { writtenDate } from '../calendar/written-date.ts';
import { intakeLetterWords } from './intake-letter-words.ts';

/** What a letter of intake was made of; frozen, and hashed as it is. */
export interface IntakeLetterContent {
  readonly number: string;
  readonly countryCode: string;
  readonly language: Language;
  readonly decision: IntakeDecision;
  readonly addressee: string | null;
  readonly position: string | null;
  readonly ministry: string | null;
  /** Dates are ISO. */
  readonly submittedOn: string;
  readonly round: number;
  readonly decidedOn: string;
  readonly components: readonly string[];
  readonly criterion: string | null;
  readonly reason: string | null;
  readonly until: string | null;
  readonly applyAgainOn: string | null;
  readonly signatory: string;
  readonly contact: string | null;
}

/** The letter as it reads, in its language. */
export function writeIntakeLetter(content: IntakeLetterContent): {
  readonly subject: string;
  readonly paragraphs: readonly string[];
} {
  const { language, decision } = content;
  const words = intakeLetterWords[language];
  const day = (date: string) => writtenDate(date, language);
  const paragraphs: Readonly<Record<IntakeDecision, () => string[]>> = {
    accepted: () => [words.accepted(componentsIn(content)), words.consultation],
    deferred: () => [words.deferred(day(content.until!)), ...explained(), words.nothingLost],
    declined: () => [
      words.declined(criterionIn(content)),
      ...explained(),
      words.applyAgain(content.applyAgainOn && day(content.applyAgainOn)),
    ],
  };
  const explained = () => (content.reason === null ? [] : [words.reason(content.reason)]);
  return {
    subject: words.subject[decision](partnerCountryName(content.countryCode, language)),
    paragraphs: [
      words.salutation(content.addressee),
      words.received(day(content.submittedOn), content.round),
      ...paragraphs[decision](),
      ...(content.contact === null ? [] : [words.contact(content.contact)]),
      words.close(content.signatory),
    ],
  };
}

const componentsIn = ({ components, language }: IntakeLetterContent): string =>
  new Intl.ListFormat(language).format(
    allComponents.filter(({ code }) => components.includes(code)).map(({ name }) => name[language]),
  );

/** A ground that an administrator has added since has no words here: its code is said. */
const criterionIn = ({ criterion, language }: IntakeLetterContent): string =>
  reasonCodes['expression.decline'].find(({ code }) => code === criterion)?.words[language] ??
  criterion ??
  '';
