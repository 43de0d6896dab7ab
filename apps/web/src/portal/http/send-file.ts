import type { AnnouncedFile, FileView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { LineDown, refusalOf, request } from './request.ts';

/** What the API takes, and no more: 20 MB. It is checked here first, before anything travels over a slow line. */
export const maximumBytes = 20 * 1024 * 1024;

/** What the file chooser offers; the API judges the content. */
export const acceptedFiles = '.pdf,.docx,.xlsx,.png,.jpg,.jpeg';

/**
 * Announces a file of a case and sends its content.
 * @param onProgress is told how many of a hundred parts have left this device.
 * @throws {Refusal} when the API does not take the file.
 * @throws {LineDown} when no answer came; nothing refers to the file yet, so it can simply be sent again.
 */
export async function sendFile(
  file: File,
  caseNumber: string,
  onProgress: (percent: number) => void,
): Promise<FileView> {
  const announced = await request<AnnouncedFile>('POST', paths.files, {
    body: { name: file.name, bytes: file.size, caseNumber },
  });
  return putContent(paths.file(announced.body.id), file, onProgress);
}

/** By XMLHttpRequest, because `fetch` does not say how far an upload has come. */
function putContent(
  path: string,
  file: File,
  onProgress: (percent: number) => void,
): Promise<FileView> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open('PUT', path);
    sending.setRequestHeader('content-type', 'application/octet-stream');
    sending.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    sending.upload.onprogress = ({ loaded, total }) =>
      onProgress(total > 0 ? Math.floor((loaded / total) * 100) : 0);
    sending.onload = () => {
      if (sending.status >= 200 && sending.status < 300) {
        resolve(JSON.parse(sending.responseText) as FileView);
      } else {
        reject(refusalOf(sending.status, sending.responseText));
      }
    };
    sending.onerror = () => reject(new LineDown());
    sending.ontimeout = sending.onerror;
    sending.send(file);
  });
}
