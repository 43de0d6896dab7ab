import { ContentRefused, sendContent, type Sending } from './send-content.ts';

/**
 * Brings a file to the API. One that was begun before, on this device and less than a day ago, goes on where it stood, also
 * after the page was closed.
 *
 * @param scope what the file is for, such as the number of its case
 * @param announce says to the API that it will come; gives its id
 * @returns the id of the file
 * @throws whatever `announce` throws; ContentRefused, LineBroken; an AbortError when it was stopped
 */
export async function uploadContent(
  file: File,
  scope: string,
  announce: () => Promise<string>,
  sending: Sending = {},
): Promise<string> {
  const place = `sixstep.upload ${scope} ${file.name} ${file.size} ${file.lastModified}`;
  const begun = begunAt(place);
  if (begun !== null) {
    try {
      await send(begun, true);
      return begun;
    } catch (error) {
      // It is not known any more, or it is somebody else's who uses this device.
      if (!(error instanceof ContentRefused) || error.status !== 404) throw error;
    }
  }
  const id = await announce();
  keep(place, `${Date.now()} ${id}`);
  await send(id, false);
  return id;

  async function send(fileId: string, isBegun: boolean) {
    try {
      await sendContent(fileId, file, { ...sending, isBegun });
    } catch (error) {
      if (error instanceof ContentRefused) forget(place);
      throw error;
    }
    forget(place);
  }
}

/** An hour less than the API keeps what has arrived. */
const mostAgeMs = 23 * 3_600_000;

function begunAt(place: string): string | null {
  const [at, id] = read(place)?.split(' ') ?? [];
  return id !== undefined && Date.now() - Number(at) < mostAgeMs ? id : null;
}

/** Where a browser keeps nothing, an upload begins anew each time. */
function read(place: string): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

function keep(place: string, value: string): void {
  try {
    localStorage.setItem(place, value);
  } catch {
    // Then it begins anew the next time.
  }
}

function forget(place: string): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Nothing was kept.
  }
}
