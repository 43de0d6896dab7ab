import { Anchor, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { paths, type EntryAct, type EntryView } from '@sixstep/contract';
import { showInstant } from '../../lib/dates.ts';
import { receivedWords } from './who-words.ts';

/** That something was entered for a country or an organization, by whom, and how it had come. */
export const Entered = ({ entry }: { entry: EntryView }) => (
  <Text size="sm" c="dimmed" component="span">
    {receivedWords(entry)} {t`Entered by ${entry.enteredBy}, ${showInstant(entry.enteredAt)}.`}{' '}
    {entry.fileId && (
      <Anchor href={paths.file(entry.fileId)} underline="always" inherit>
        {t`What was received`}
      </Anchor>
    )}
  </Text>
);

/** What a country or an organization can have said that is no step. */
export function actWords(act: EntryAct): string {
  switch (act) {
    case 'comment.write':
      return t`A comment`;
    case 'offer.write':
      return t`An answer to the call for offers`;
    case 'deliverable.submit':
      return t`A deliverable`;
    case 'deliverable.answer':
      return t`An answer to a deliverable`;
    case 'report.write':
      return t`A progress report`;
    case 'closing.accept':
      return t`The acceptance of the closing report`;
  }
}
