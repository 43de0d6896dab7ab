import msgReaderModule from '@kenjiuno/msgreader';
import { mailbox, mailLimits, oneLine } from './mail-parts.ts';
import { MailRefusal } from './mail-refusal.ts';
import { outlookAttachments } from './outlook-attachments.ts';
import { sizesOfFolders } from './outlook-container.ts';
import type { RawMail } from './read-mail-file.ts';

/** The package is CommonJS with a default export of its own, which Node shows inside the default. */
const MsgReader = msgReaderModule.default;

/** A message as Outlook saves it ([MS-OXMSG]). */
export async function readOutlookMail(content: Buffer): Promise<RawMail> {
  const sizes = sizesOfFolders(content);
  const message = new MsgReader(Uint8Array.from(content).buffer);
  const mail = message.getFileData();
  if (mail.error) throw new MailRefusal('unreadable');
  const messageClass = mail.messageClass ?? '';
  if (!messageClass.startsWith('IPM.Note')) throw new MailRefusal('notMail');
  if (messageClass.startsWith('IPM.Note.SMIME') && !messageClass.endsWith('MultipartSigned')) {
    throw new MailRefusal('encrypted');
  }
  const attachments = outlookAttachments(message, sizes);
  if (attachments.length > mailLimits.listed) throw new MailRefusal('tooDeep');
  const date = mail.messageDeliveryTime ?? mail.clientSubmitTime;
  return {
    from: mailbox(mail.senderName, mail.senderSmtpAddress ?? mail.senderEmail),
    to: (mail.recipients ?? [])
      .slice(0, 100)
      .map(({ name, smtpAddress, email }) => mailbox(name, smtpAddress ?? email)),
    subject: oneLine(mail.subject ?? '', mailLimits.subjectCharacters),
    sentAt: date === undefined ? null : new Date(date),
    hasDate: date !== undefined,
    text: mail.body ?? '',
    attachments,
    notes: messageClass.endsWith('MultipartSigned') ? ['signed'] : [],
  };
}
