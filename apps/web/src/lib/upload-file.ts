import { announcedFile, paths, problem } from '@sixstep/contract';
import { useIsMutating } from '@tanstack/react-query';
import { api } from './api.ts';
import { NoAnswerError, ProblemError } from './problem-error.ts';
import { ContentRefused, LineBroken, type Sending } from './send-content.ts';
import { uploadContent } from './upload-content.ts';

/**
 * Uploads a file: announced first, so that one that is too large is refused before it travels.
 *
 * @param caseNumber the only case whose records may then hold it
 * @returns the id by which a record names it
 * @throws ProblemError, NoAnswerError; an AbortError when it was stopped
 */
export async function uploadFile(
  file: File,
  caseNumber?: string,
  sending?: Sending,
): Promise<string> {
  const announce = async () => {
    const { id } = await api(paths.files, {
      method: 'POST',
      body: { name: file.name, bytes: file.size, ...(caseNumber && { caseNumber }) },
      schema: announcedFile,
    });
    return id;
  };
  try {
    return await uploadContent(file, caseNumber ?? '', announce, sending);
  } catch (error) {
    if (error instanceof LineBroken) throw new NoAnswerError(null, { cause: error });
    if (error instanceof ContentRefused) throw refusalOf(error);
    throw error;
  }
}

function refusalOf({ status, text }: ContentRefused): Error {
  try {
    return new ProblemError(problem.parse(JSON.parse(text)));
  } catch (cause) {
    return new NoAnswerError(status, { cause });
  }
}

/** Every upload bears this key, so that a form can wait for those that are under way. */
export const uploadKey = ['upload'];

/** A file is still on its way: what is sent now would go without it. */
export const useIsUploading = (): boolean => useIsMutating({ mutationKey: uploadKey }) > 0;
