import { t } from '@lingui/core/macro';
import { maximumFileBytes } from '@sixstep/contract';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { fileSize } from '../../lib/file-size.ts';
import { errorWords } from '../../lib/problem-words.ts';
import { uploadFile, uploadKey } from '../../lib/upload-file.ts';

/** Sending one file after the other: how far it is, why it failed, and the way to stop it or to go on. */
export function useUpload(
  number: string | undefined,
  onSent: (fileId: string, file: File) => void,
) {
  const [under, setUnder] = useState<{ file: File; percent: number } | null>(null);
  const left = useRef<readonly File[]>([]);
  const stopping = useRef<AbortController | null>(null);
  const uploading = useMutation({
    mutationKey: uploadKey,
    mutationFn: async (files: readonly File[]) => {
      const { signal } = (stopping.current = new AbortController());
      left.current = files;
      for (const file of files) {
        if (file.size > maximumFileBytes) throw new FileTooLarge(file);
        setUnder({ file, percent: 0 });
        const onProgress = (percent: number) => setUnder({ file, percent });
        onSent(await uploadFile(file, number, { onProgress, signal }), file);
        left.current = left.current.slice(1);
      }
    },
    onSettled: () => setUnder(null),
  });
  return {
    send: uploading.mutate,
    isUnderWay: uploading.isPending,
    /** With the size of the file, which is told before the first of it travels. */
    underWayWords:
      under &&
      t`Sending ${under.file.name}, ${fileSize(under.file.size, 'en')}: ${under.percent} %`,
    percent: under?.percent ?? 0,
    trouble: troubleOf(uploading.error),
    /** What failed or was stopped, once more: it goes on where it stood. */
    again:
      uploading.error && !(uploading.error instanceof FileTooLarge)
        ? () => uploading.mutate(left.current)
        : null,
    stop: () => stopping.current?.abort(),
    reset: () => {
      stopping.current?.abort();
      uploading.reset();
    },
  };
}
export type UploadUnderWay = ReturnType<typeof useUpload>;

class FileTooLarge extends Error {
  constructor(file: File) {
    super(t`${file.name} has ${fileSize(file.size, 'en')}; a file may have 20 MB`);
  }
}

function troubleOf(error: Error | null): string | null {
  if (error === null) return null;
  if (error instanceof FileTooLarge) return error.message;
  return error.name === 'AbortError' ? t`Sending was stopped` : errorWords(error);
}
