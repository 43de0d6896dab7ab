import type { BufferedDraft, DraftBuffer } from '../drafts/draft-buffer.ts';

/** The buffer of a device, in memory. */
export class Device implements DraftBuffer {
  readonly kept = new Map<string, BufferedDraft>();
  isFull = false;

  async read(name: string) {
    return this.kept.get(name) ?? null;
  }
  async write(name: string, draft: BufferedDraft) {
    if (this.isFull) throw new Error('QuotaExceededError');
    this.kept.set(name, JSON.parse(JSON.stringify(draft)) as BufferedDraft);
  }
  async drop(name: string) {
    this.kept.delete(name);
  }
}
