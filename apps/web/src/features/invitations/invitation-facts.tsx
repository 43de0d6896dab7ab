import { t } from '@lingui/core/macro';
import type { InvitationContent } from '@sixstep/contract';
import { Fact, Facts } from '../../components/facts.tsx';
import { showDate } from '../../lib/dates.ts';
import { languageWords } from '../cases/language-words.ts';

/** To whom the invitation goes and by when it is to be answered, for reading. */
export function InvitationFacts({ content }: { content: InvitationContent }) {
  const { addresseeName, addresseePosition, addresseeEmail, officeMailbox, language, responseOn } =
    content;
  const addressee = [addresseeName, addresseePosition, addresseeEmail].filter(Boolean).join('\n');
  return (
    <Facts>
      <Fact name={t`Addressee`}>{addressee || t`No person by name`}</Fact>
      {officeMailbox && <Fact name={t`Office mailbox`}>{officeMailbox}</Fact>}
      <Fact name={t`Language of the letter`}>{language && languageWords(language)}</Fact>
      <Fact name={t`Response by`}>{showDate(responseOn)}</Fact>
    </Facts>
  );
}
