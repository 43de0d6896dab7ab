import type { FileView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import type { Sending } from '../../lib/send-content.ts';
import { request } from '../http/request.ts';
import { sendFile } from '../http/send-file.ts';
import { shrinkPhoto } from './shrink-photo.ts';

/**
 * Photographs of pages, in the order in which they were chosen: each made smaller, sent, and all joined to one PDF by the
 * API, of which they are released.
 *
 * @throws {PhotoUnreadable} and as `sendFile`.
 */
export async function sendPhotos(
  photos: readonly File[],
  caseNumber: string,
  name: string,
  { onProgress, signal }: Sending,
): Promise<FileView> {
  const fileIds: string[] = [];
  for (const [place, photo] of photos.entries()) {
    const page = await shrinkPhoto(photo);
    fileIds.push(
      await sendFile(page, caseNumber, {
        signal,
        onProgress: (percent) => onProgress?.(Math.floor((place * 100 + percent) / photos.length)),
      }),
    );
  }
  const { body } = await request<FileView>('POST', paths.joinedFiles, { body: { fileIds, name } });
  return body;
}
