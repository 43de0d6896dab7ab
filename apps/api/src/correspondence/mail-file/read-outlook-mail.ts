import msgReaderModule from '@kenjiuno/msgreader';
import { attachmentName, mailbox, mailLimits, oneLine } from './mail-parts.ts';
import { MailRefusal } from './mail-refusal.ts';
import type { RawMail } from './read-mail-file.ts';

/** The package is CommonJS with a default export of its own, which Node shows inside the default. */
const MsgReader = msgReaderModule.default;

/** A message as Outlook saves it ([MS-OXMSG]). */
export async function readOutlookMail(content: Buffer): Promise<RawMail> {
  const exact = content.buffer.slice(content.byteOffset, content.byteOffset + content.length);
  const mail = new MsgReader(exact as ArrayBuffer).getFileData();
  if (mail.error) throw new MailRefusal('unreadable');
  const messageClass = mail.messageClass ?? '';
  if (!messageClass.startsWith('IPM.Note')) throw new MailRefusal('notMail');
  if (messageClass.startsWith('IPM.Note.SMIME') && !messageClass.endsWith('MultipartSigned')) {
    throw new MailRefusal('encrypted');
  }
  const attachments = mail.attachments ?? [];
  if (attachments.length > mailLimits.attachments) throw new MailRefusal('tooDeep');
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
    attachments: attachments.map(({ fileName, name, contentLength, attachMimeTag }) => ({
      name: attachmentName(fileName ?? name),
      bytes: contentLength ?? 0,
      mediaType: oneLine(attachMimeTag ?? 'application/octet-stream', 100),
    })),
    notes: messageClass.endsWith('MultipartSigned') ? ['signed'] : [],
  };
}
