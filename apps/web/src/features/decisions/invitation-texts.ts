import { t } from '@lingui/core/macro';
import type { InvitationContent } from '@sixstep/contract';
import { showDate } from '../../lib/dates.ts';
import { languageWords } from '../cases/language-words.ts';
import { named, type NamedText } from './named-texts.ts';

/** Everything of an invitation that is written, not filled in from elsewhere. */
export const invitationTexts = (content: InvitationContent): NamedText[] => [
  ...named(t`Addressee`, content.addresseeName),
  ...named(t`Position`, content.addresseePosition),
  ...named(t`E-mail`, content.addresseeEmail),
  ...named(t`Mailbox of the office`, content.officeMailbox),
  ...named(t`Language`, content.language && languageWords(content.language)),
  ...named(t`Answer by`, showDate(content.responseOn)),
  ...named(t`Paragraph of our own`, content.note),
];
