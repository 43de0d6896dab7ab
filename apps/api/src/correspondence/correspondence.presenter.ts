import type { MailReading } from '@sixstep/contract';
import type { JudgedAttachment } from './mail-attachments.ts';
import type { ReadMail } from './mail-file/read-mail-file.ts';

/** A mail that is read and not kept yet, with the attachments that would not be. */
export const readingOf = (mail: ReadMail, judged: readonly JudgedAttachment[]): MailReading => ({
  ...mail,
  attachments: judged.map(({ content: _content, ...said }) => ({ ...said, fileId: null })),
});

/** A mail as its row keeps it; what became of the attachments stands in rows of their own. */
export const contentOf = (mail: ReadMail, judged: readonly JudgedAttachment[]): object => ({
  ...mail,
  attachments: judged.map(({ name, bytes, mediaType }) => ({ name, bytes, mediaType })),
});
