import { paths } from '@sixstep/contract/paths';

export interface Sending {
  /** Told how many of a hundred parts have left this device. */
  readonly onProgress?: ((percent: number) => void) | undefined;
  /** Stops it; what has arrived until then stays for a day. */
  readonly signal?: AbortSignal | undefined;
}

/** The API does not take the content, or not now. */
export class ContentRefused extends Error {
  readonly status: number;
  /** As it came: usually a problem in JSON. */
  readonly text: string;

  constructor(status: number, text: string) {
    super(`HTTP ${status}`);
    this.name = 'ContentRefused';
    this.status = status;
    this.text = text;
  }
}

/** The line broke. What has arrived stays for a day. */
export class LineBroken extends Error {
  constructor() {
    super('The line broke');
    this.name = 'LineBroken';
  }
}

/** So long it is waited before each further try; less when the device says that it is on line again. */
const pausesMs = [1_000, 2_000, 4_000, 8_000, 15_000];

/** Nothing has moved for so long: the line is gone, whatever it says. */
const silenceMs = 60_000;

/** What says that the line, or what stands on it, is at fault; or that more has arrived than we knew of. */
const worthAnotherTry = new Set([0, 409, 502, 504]);

/**
 * Sends the content of an announced file by the tus protocol. When the line breaks it goes on by itself where it stood, for
 * half a minute; after that it can be called again, with `isBegun`.
 *
 * @throws ContentRefused, LineBroken; an AbortError when it was stopped
 */
export async function sendContent(
  fileId: string,
  file: Blob,
  { isBegun = false, ...sending }: Sending & { readonly isBegun?: boolean } = {},
): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      const from = tries === 0 && !isBegun ? 0 : await arrived(fileId, sending.signal);
      if (from < file.size) await sendPart(fileId, file, from, sending);
      return;
    } catch (error) {
      sending.signal?.throwIfAborted();
      if (!(error instanceof LineBroken) || tries === pausesMs.length) throw error;
      await pause(pausesMs[tries]!, sending.signal);
    }
  }
}

async function arrived(fileId: string, signal: AbortSignal | undefined): Promise<number> {
  const asked = fetch(paths.fileContent(fileId), {
    method: 'HEAD',
    credentials: 'same-origin',
    ...(signal && { signal }),
  });
  const answer = await asked.catch(() => {
    throw new LineBroken();
  });
  if (!answer.ok) throw troubleOf(answer.status, '');
  return Number(answer.headers.get('upload-offset'));
}

/** By XMLHttpRequest, because `fetch` does not say how far an upload has come. */
function sendPart(
  fileId: string,
  file: Blob,
  from: number,
  { onProgress, signal }: Sending,
): Promise<void> {
  const part = new XMLHttpRequest();
  const stop = () => part.abort();
  let silence: ReturnType<typeof setTimeout> | undefined;
  const listen = () => {
    clearTimeout(silence);
    silence = setTimeout(stop, silenceMs);
  };
  return new Promise<void>((resolve, reject) => {
    part.open('PATCH', paths.fileContent(fileId));
    part.setRequestHeader('content-type', 'application/offset+octet-stream');
    part.setRequestHeader('tus-resumable', '1.0.0');
    part.setRequestHeader('upload-offset', String(from));
    part.upload.onprogress = ({ loaded }) => {
      listen();
      onProgress?.(Math.floor(((from + Math.min(loaded, file.size - from)) / file.size) * 100));
    };
    part.onload = () => {
      if (part.status < 300) resolve();
      else reject(troubleOf(part.status, part.responseText));
    };
    part.onerror = () => reject(new LineBroken());
    part.onabort = part.onerror;
    signal?.addEventListener('abort', stop);
    listen();
    part.send(file.slice(from));
  }).finally(() => {
    clearTimeout(silence);
    signal?.removeEventListener('abort', stop);
  });
}

const troubleOf = (status: number, text: string): Error =>
  worthAnotherTry.has(status) ? new LineBroken() : new ContentRefused(status, text);

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      signal?.removeEventListener('abort', end);
      if (signal?.aborted) reject(signal.reason as Error);
      else resolve();
    };
    const timer = setTimeout(end, milliseconds);
    window.addEventListener('online', end);
    signal?.addEventListener('abort', end);
  });
}
