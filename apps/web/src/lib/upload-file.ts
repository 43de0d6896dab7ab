import { announcedFile, paths } from '@sixstep/contract';
import * as z from 'zod/mini';
import { useIsMutating } from '@tanstack/react-query';
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

/** Every upload bears this key, so that a form can wait for those that are under way. */
export const uploadKey = ['upload'];

/** A file is still on its way: what is sent now would go without it. */
export const useIsUploading = (): boolean => useIsMutating({ mutationKey: uploadKey }) > 0;
