import { Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { paths, type MailAttachment, type NotKeptReason } from '@sixstep/contract';
import classes from './correspondence.module.css';

/** What is attached to a mail: to fetch where it is a file of its own, otherwise why it is none. */
export const MailAttachments = ({ attachments }: { attachments: readonly MailAttachment[] }) => (
  <>
    <Text size="sm">{t`Attached:`}</Text>
    <ul className={classes.attachments}>
      {attachments.map(({ name, bytes, fileId, notKept }, place) => (
        <li key={place}>
          {fileId ? <a href={paths.file(fileId)}>{name}</a> : name} {kilobytes(bytes)}
          {notKept && (
            <Text span inherit c="dimmed">
              {' '}
              {reasonWords(notKept)}
            </Text>
          )}
        </li>
      ))}
    </ul>
  </>
);

const kilobytes = (bytes: number): string => t`(${Math.max(1, Math.round(bytes / 1024))} KB)`;

function reasonWords(reason: NotKeptReason): string {
  switch (reason) {
    case 'wrongType':
      return t`In the mail alone: not a kind of file that is kept, or not what its name says.`;
    case 'empty':
      return t`In the mail alone: it is empty.`;
    case 'tooLarge':
      return t`In the mail alone: it is too large.`;
    case 'tooMany':
      return t`In the mail alone: the mail has too many attachments.`;
    case 'unreadable':
      return t`In the mail alone: it cannot be read.`;
  }
}
