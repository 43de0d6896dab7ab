/** A part of the application could not be loaded, and loading the page again has not helped or is for the reader to do. */
export class PartMissing extends Error {
  /** The server does not answer; or it does, and no longer has this part: a newer release has replaced it. */
  readonly why: 'noAnswer' | 'replaced';

  constructor(why: 'noAnswer' | 'replaced', options?: ErrorOptions) {
    super(`A part of the application is missing: ${why}`, options);
    this.name = 'PartMissing';
    this.why = why;
  }
}

/** The page in which the parts are loaded, as far as it matters here. */
export interface OpenPage {
  /** Tells one release from another. */
  readonly release: () => string;
  readonly answers: () => Promise<boolean>;
  readonly reload: () => void;
}

const inBrowser: OpenPage = {
  release: () => document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src ?? '',
  answers: async () => {
    try {
      return (await fetch(window.location.pathname, { cache: 'no-store' })).ok;
    } catch {
      return false;
    }
  },
  reload: () => window.location.reload(),
};

/**
 * Loads a part of the application that has a file of its own. When the server answers but has the file no more, the page
 * loads itself again, once in each release and tab: never in a loop, and never while the line is down.
 * @throws {PartMissing} when the page stays.
 */
export async function loadPart<Part>(
  load: () => Promise<Part>,
  page: OpenPage = inBrowser,
): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    if (!(await page.answers())) throw new PartMissing('noAnswer', { cause });
    return load().catch((again: unknown) => {
      if (!mayReload(page.release())) throw new PartMissing('replaced', { cause: again });
      page.reload();
      // The page goes away: nothing more is to be shown in it.
      return new Promise<never>(() => undefined);
    });
  }
}

/** The same for whoever wants to load later. */
export const part =
  <Part>(load: () => Promise<Part>): (() => Promise<Part>) =>
  () =>
    loadPart(load);

const remembered = 'sixstep/reloaded';

/** Remembers the releases that were left: two servers with different ones must not send a reader to and fro. */
function mayReload(release: string): boolean {
  try {
    const left = sessionStorage.getItem(remembered)?.split(' ') ?? [];
    if (left.includes(release)) return false;
    sessionStorage.setItem(remembered, [...left, release].join(' '));
    return true;
  } catch {
    return false;
  }
}
