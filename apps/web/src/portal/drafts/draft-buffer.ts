import { createStore, del, delMany, get, keys, set, type UseStore } from 'idb-keyval';
import type { Values } from './values.ts';

/** What was typed on this device and has not reached the API, with what it was typed upon. */
export interface BufferedDraft {
  readonly base: Values;
  readonly version: number;
  readonly values: Values;
}

/** A place on this device that outlives the tab. */
export interface DraftBuffer {
  read(name: string): Promise<BufferedDraft | null>;
  write(name: string, draft: BufferedDraft): Promise<void>;
  drop(name: string): Promise<void>;
}

/** The person comes first in a name: nobody finds on a shared device what somebody else has typed. */
export const draftName = (personId: string, ...parts: readonly string[]): string =>
  ['draft', personId, ...parts].join('/');

let store: UseStore | null = null;
const opened = (): UseStore => (store ??= createStore('sixstep-portal', 'drafts'));

/** In IndexedDB. Where the browser has none, reading finds nothing; writing and dropping reject. */
export const deviceBuffer: DraftBuffer = {
  async read(name) {
    try {
      return (await get<BufferedDraft>(name, opened())) ?? null;
    } catch {
      return null;
    }
  },
  async write(name, draft) {
    await set(name, draft, opened());
  },
  async drop(name) {
    await del(name, opened());
  },
};

/** The names of what a person has typed here and not yet sent. */
export async function unsentDrafts(personId: string): Promise<string[]> {
  try {
    const names = await keys<string>(opened());
    return names.filter((name) => name.startsWith(`${draftName(personId)}/`));
  } catch {
    return [];
  }
}

/** Leaves nothing of a person on this device. */
export async function purgeDrafts(personId: string): Promise<void> {
  const names = await unsentDrafts(personId);
  if (names.length > 0) await delMany(names, opened());
}
