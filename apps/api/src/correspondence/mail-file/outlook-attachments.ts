import type MsgReader from '@kenjiuno/msgreader';
import { attachmentName, oneLine } from './mail-parts.ts';
import type { RawAttachment } from './read-mail-file.ts';

type Message = Pick<MsgReader.default, 'getFileData' | 'getAttachment'>;

/**
 * What is attached to a message of Outlook; a message within it becomes one of Outlook again.
 *
 * @param sizes of the folders of its container
 */
export const outlookAttachments = (
  message: Message,
  sizes: ReadonlyMap<number, number>,
): RawAttachment[] =>
  (message.getFileData().attachments ?? []).map((attachment) => {
    const { fileName, name, attachMimeTag, contentLength, folderId, innerMsgContent } = attachment;
    const content = () => message.getAttachment(attachment).content;
    return innerMsgContent === true && folderId !== undefined
      ? {
          name: attachmentName(`${name ?? 'message'}.msg`),
          bytes: sizes.get(folderId) ?? 0,
          mediaType: 'application/vnd.ms-outlook',
          content,
        }
      : {
          name: attachmentName(fileName ?? name),
          bytes: contentLength ?? 0,
          mediaType: oneLine(attachMimeTag ?? 'application/octet-stream', 100),
          content,
        };
  });
