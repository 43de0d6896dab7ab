import { Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { MailNote, MailReading } from '@sixstep/contract';
import { showInstant } from '../../lib/dates.ts';
import classes from './correspondence.module.css';
import { MailAttachments } from './mail-attachments.tsx';

/** A mail for reading: who wrote, when, what about; its text on request, and what is attached. */
export function MailContent({ mail, isOpen = false }: { mail: MailReading; isOpen?: boolean }) {
  const { from, subject, sentAt, text, attachments, notes } = mail;
  const sender = [from.name, from.address && `<${from.address}>`].filter(Boolean).join(' ');
  return (
    <div className={classes.mail}>
      <Text fw={600}>{subject || t`Without a subject`}</Text>
      <Text size="sm">{sender || t`Unknown sender`}</Text>
      {sentAt && (
        <Text size="sm" c="dimmed">
          {t`Sent ${showInstant(sentAt)}`}
        </Text>
      )}
      {notes.map((note) => (
        <Text key={note} size="sm" c="dimmed">
          {noteWords(note)}
        </Text>
      ))}
      {text !== '' && (
        <details open={isOpen}>
          <summary>{t`Text of the mail`}</summary>
          <p className={classes.text}>{text}</p>
        </details>
      )}
      {attachments.length > 0 && <MailAttachments attachments={attachments} />}
    </div>
  );
}

function noteWords(note: MailNote): string {
  switch (note) {
    case 'signed':
      return t`The mail is signed; the signature was not checked.`;
    case 'noDate':
      return t`The mail has no date: say when it came.`;
    case 'dateInFuture':
    case 'dateUnclear':
      return t`The date of the mail cannot be right: say when it came.`;
    case 'textCut':
      return t`The text is longer; the rest is in the file.`;
    case 'textFromHtml':
      return t`The text was taken from a formatted mail.`;
  }
}
