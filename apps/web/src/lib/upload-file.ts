import { announcedFile, paths } from '@sixstep/contract';
import * as z from 'zod/mini';
import { api } from './api.ts';

/**
 * Uploads a file: announced first, so that one that is too large is refused before it travels.
 *
 * @param caseNumber the only case whose records may then hold it
 * @returns the id by which a record names it
 */
export async function uploadFile(file: File, caseNumber?: string): Promise<string> {
  const { id } = await api(paths.files, {
    method: 'POST',
    body: { name: file.name, bytes: file.size, ...(caseNumber && { caseNumber }) },
    schema: announcedFile,
  });
  await api(paths.file(id), {
    method: 'PUT',
    body: new Blob([file], { type: 'application/octet-stream' }),
    schema: z.unknown(),
  });
  return id;
}
