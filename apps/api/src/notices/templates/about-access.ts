import { roleWords } from '@sixstep/process';
import { partnerCountryName } from '@sixstep/reference';
import { writeLetter } from '../../invitations/invitation-letter.ts';
import type { MailContents } from '../mail.ts';
import type { Addressed, Letter } from './letter.ts';
import { date, dateOrNull } from './letter-dates.ts';
import type { MailWords } from './words/mail-words.ts';

export function signInLink(
  content: MailContents['signInLink'],
  to: Addressed,
  { signIn, ...words }: MailWords,
): Letter {
  return {
    subject: signIn.subject,
    paragraphs: [words.greeting(to.name), signIn.text(content.validMinutes)],
    ...carrying(signIn.button, to),
    after: [signIn.ignore],
    signature: words.signature,
  };
}

export function personInvited(
  content: MailContents['personInvited'],
  to: Addressed,
  { invited, ...words }: MailWords,
): Letter {
  const belongsTo = content.countryCode
    ? partnerCountryName(content.countryCode, to.language)
    : content.organizationName;
  return {
    subject: invited.subject,
    paragraphs: [
      words.greeting(to.name),
      invited.text(content.invitedBy),
      invited.role(roleWords(content.role, to.language), belongsTo),
      invited.valid(dateOrNull(content.validUntil, to)),
    ],
    ...carrying(invited.button, to),
    after: [words.answerable],
    signature: words.signature,
  };
}

/** The letter as it was approved, with its link where that stands. */
export function countryInvitation(
  content: MailContents['countryInvitation'],
  to: Addressed,
  words: MailWords,
): Letter {
  const letter = writeLetter(
    { ...content, country: partnerCountryName(content.countryCode, to.language) },
    to.language,
    content.text,
  );
  return {
    ...letter,
    ...carrying(words.countryInvitation.button, to),
    signature: content.number,
  };
}

export function invitationReminder(
  content: MailContents['countryInvitationReminder'],
  to: Addressed,
  { invitationReminder: own, ...words }: MailWords,
): Letter {
  return {
    subject: own.subject(partnerCountryName(content.countryCode, to.language)),
    paragraphs: [
      words.greeting(content.addressee),
      own.text(date(content.responseOn, to)),
      ...(to.link ? [] : [own.link]),
    ],
    ...carrying(words.countryInvitation.button, to),
    after: [...(content.contact ? [own.contact(content.contact)] : []), words.answerable],
    signature: words.signature,
  };
}

export function invitationCancelled(
  content: MailContents['countryInvitationCancelled'],
  to: Addressed,
  { invitationCancelled: own, ...words }: MailWords,
): Letter {
  return {
    subject: own.subject(partnerCountryName(content.countryCode, to.language)),
    paragraphs: [words.greeting(content.addressee), own.text],
    after: [words.answerable],
    signature: words.signature,
  };
}

const carrying = (words: string, { link }: Addressed): Pick<Letter, 'button'> =>
  link ? { button: { words, href: link } } : {};
