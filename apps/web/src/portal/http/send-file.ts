import type { AnnouncedFile } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { loadPart } from '../../lib/load-part.ts';
import type { Sending } from '../../lib/send-content.ts';
import { LineDown, refusalOf, request } from './request.ts';

/** What the API takes, and no more: 20 MB. It is checked here first, before anything travels over a slow line. */
export const maximumBytes = 20 * 1024 * 1024;

/** What the file chooser offers; the API judges the content. */
export const acceptedFiles = '.pdf,.docx,.xlsx,.png,.jpg,.jpeg';

/**
 * Announces a file of a case and sends its content; what was begun before goes on where it stood.
 *
 * @returns the id of the file
 * @throws {Refusal} when the API does not take the file.
 * @throws {LineDown} when no answer came; nothing refers to the file yet, so it can simply be sent again.
 * @throws {DOMException} an AbortError when it was stopped.
 */
export async function sendFile(file: File, caseNumber: string, sending: Sending): Promise<string> {
  const announce = async () => {
    const { body } = await request<AnnouncedFile>('POST', paths.files, {
      body: { name: file.name, bytes: file.size, caseNumber },
    });
    return body.id;
  };
  const { ContentRefused, LineBroken, uploadContent } = await loadPart(async () => ({
    ...(await import('../../lib/send-content.ts')),
    ...(await import('../../lib/upload-content.ts')),
  }));
  try {
    return await uploadContent(file, caseNumber, announce, sending);
  } catch (error) {
    if (error instanceof ContentRefused) throw refusalOf(error.status, error.text);
    if (error instanceof LineBroken) throw new LineDown();
    throw error;
  }
}
