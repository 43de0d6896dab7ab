import { useRef, useState } from 'react';
import { fileSize } from '../../lib/file-size.ts';
import { loadPart } from '../../lib/load-part.ts';
import type { Sending } from '../../lib/send-content.ts';
import { Refusal } from '../http/request.ts';
import { maximumBytes, sendFile } from '../http/send-file.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import type { Catalogues } from '../words/catalogues.ts';

export interface AttachedFile {
  readonly id: string;
  readonly name: string;
}

/** As many as the API joins. */
export const mostPhotos = 20;
const isPicture = ({ type, name }: File) =>
  type.startsWith('image/') || /\.(jpe?g|png|hei[cf])$/i.test(name);

/** Sending what somebody has chosen: what is under way, what went wrong in words, and the way to stop it or to go on. */
export function useSending(
  caseNumber: string,
  onSent: (file: AttachedFile) => void,
  isPaper: boolean,
) {
  const words = useWords('shell').file;
  const { say, language } = useSpeech();
  const [sending, setSending] = useState<{ name: string; size: string; percent: number } | null>(
    null,
  );
  const [trouble, setTrouble] = useState<string | null>(null);
  const [left, setLeft] = useState<readonly File[]>([]);
  const isPhoto = (file: File) => isPaper && isPicture(file);
  const stopping = useRef<AbortController | null>(null);

  async function send(files: readonly File[]) {
    const [first] = files;
    if (!first) return;
    const refusal = refusalOf(files);
    setTrouble(refusal);
    setLeft([]);
    if (refusal !== null) return;
    const { signal } = (stopping.current = new AbortController());
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const told = { name: first.name, size: fileSize(bytes, language) };
    const onProgress = (percent: number) => setSending({ ...told, percent });
    onProgress(0);
    try {
      onSent(await sent(files, { onProgress, signal }));
    } catch (failure) {
      setTrouble(signal.aborted ? words.stopped : reasonOf(failure, words));
      if (!(failure instanceof Refusal && failure.status < 500)) setLeft(files);
    } finally {
      setSending(null);
    }
  }

  function refusalOf(files: readonly File[]): string | null {
    const photos = files.filter(isPhoto);
    if (files.length > 1 && photos.length < files.length) return words.mixed;
    if (photos.length > mostPhotos) return say(words.tooManyPhotos, { most: mostPhotos });
    const large = files.find((file) => file.size > maximumBytes && !isPhoto(file));
    return large
      ? say(words.tooLarge, { name: large.name, size: fileSize(large.size, language) })
      : null;
  }

  async function sent(files: readonly File[], how: Sending): Promise<AttachedFile> {
    const [file] = files;
    if (!isPhoto(file!)) return { id: await sendFile(file!, caseNumber, how), name: file!.name };
    const { sendPhotos } = await loadPart(() => import('../photos/send-photos.ts'));
    return sendPhotos(files, caseNumber, words.photosName, how);
  }

  return {
    sending,
    trouble,
    /** What failed or was stopped, once more: it goes on where it stood. */
    again: left.length > 0 && sending === null ? () => void send(left) : null,
    send: (files: readonly File[]) => void send(files),
    stop: () => stopping.current?.abort(),
  };
}

function reasonOf(failure: unknown, words: Catalogues['shell']['file']): string {
  if (failure instanceof Error && failure.name === 'PhotoUnreadable') return words.photoUnreadable;
  if (!(failure instanceof Refusal)) return words.failed;
  switch (failure.status) {
    case 413:
      return words.tooLargeForUs;
    case 415:
      return words.wrongType;
    case 422:
      return words.infected;
    default:
      return words.failed;
  }
}
