import type { Language } from '@sixstep/contract';
import type { AnyMail } from '../mail.ts';
import {
  countryInvitation,
  invitationCancelled,
  invitationReminder,
  personInvited,
  signInLink,
} from './about-access.ts';
import { enteredOnBehalf, entryOnBehalf, reminder, reminderDraft, tell } from './about-cases.ts';
import type { Addressed, Letter } from './letter.ts';
import type { MailWords } from './words/mail-words.ts';
import { wordsEn } from './words/words-en.ts';
import { wordsEs } from './words/words-es.ts';
import { wordsFr } from './words/words-fr.ts';

export const mailWords: Readonly<Record<Language, MailWords>> = {
  en: wordsEn,
  fr: wordsFr,
  es: wordsEs,
};

/** Writes the mail in the reader's language. */
export function composeMail(mail: AnyMail, to: Addressed): Letter {
  const words = mailWords[to.language];
  switch (mail.kind) {
    case 'signInLink':
      return signInLink(mail.content, to, words);
    case 'personInvited':
      return personInvited(mail.content, to, words);
    case 'countryInvitation':
      return countryInvitation(mail.content, to, words);
    case 'countryInvitationReminder':
      return invitationReminder(mail.content, to, words);
    case 'countryInvitationCancelled':
      return invitationCancelled(mail.content, to, words);
    case 'tell':
      return tell(mail.content, to, words);
    case 'enteredOnBehalf':
      return enteredOnBehalf(mail.content, to, words);
    case 'entryOnBehalf':
      return entryOnBehalf(mail.content, to, words);
    case 'reminder':
      return reminder(mail.content, to, words);
    case 'reminderDraft':
      return reminderDraft(mail.content, to, words);
  }
}
