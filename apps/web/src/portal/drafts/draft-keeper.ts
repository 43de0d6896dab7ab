import { LineDown, Refusal } from '../http/request.ts';
import type { BufferedDraft, DraftBuffer } from './draft-buffer.ts';
import {
  asSent,
  differences,
  isSame,
  merge,
  type Conflict,
  type Value,
  type Values,
} from './values.ts';

/** A draft as it stands for everybody: every answer with the version that it has, and the version of the whole. */
export interface Saved {
  readonly values: Values;
  readonly versions: Readonly<Record<string, number>>;
  readonly version: number;
}

/** An answer with the version upon which it was typed; 0 where there was none. */
export interface Edit {
  readonly value: Value;
  readonly baseVersion: number;
}
export type Edits = Readonly<Record<string, Edit>>;

/** The answers that were sent as they stand now; those in conflict stand as somebody else has left them. */
export interface Written extends Saved {
  readonly conflicts: readonly string[];
}

/** Where a draft lives for everybody. Saving writes the answers that nobody else has changed since. */
export interface DraftSource {
  load(): Promise<Saved>;
  /** @throws {Refusal} with the answers that are not taken among its fields; then none of them is written. */
  save(edits: Edits): Promise<Written>;
}

export type SaveStatus = 'untouched' | 'typing' | 'saving' | 'saved' | 'onDevice' | 'failed';

export interface DraftState {
  readonly values: Values;
  /** Null until the draft has been read. */
  readonly version: number | null;
  readonly status: SaveStatus;
  readonly savedAt: Date | null;
  readonly conflicts: readonly Conflict[];
  /** Why the API did not take it, or why it could not be read. */
  readonly error: Error | null;
}

/** Typing rests this long before it is saved. */
export const pauseMs = 2_000;
/** While the line is down it is tried again this often. */
export const retryMs = 15_000;

/** Somebody who types on while a save is under way is followed for so many rounds, then at the next pause. */
const roundsAtOnce = 3;

/**
 * Keeps one draft: every word goes to the buffer of the device at once and to the API after a pause; what others have
 * saved meanwhile is merged answer by answer. Nothing typed is lost by a closed tab, a lost line or an ended session.
 */
export class DraftKeeper {
  private state: DraftState = {
    values: {},
    version: null,
    status: 'untouched',
    savedAt: null,
    conflicts: [],
    error: null,
  };
  private base: Values = {};
  private versions: Record<string, number> = {};
  /** Answers that the API does not take as they are: they wait for the next word, and hold no other back. */
  private readonly refused = new Set<string>();
  /** Answers that travel once more although they are saved. */
  private readonly again = new Set<string>();
  private buffered = true;
  private isClosed = false;
  private running: Promise<boolean> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly name: string;
  private readonly source: DraftSource;
  private readonly buffer: DraftBuffer;

  constructor(name: string, source: DraftSource, buffer: DraftBuffer) {
    this.name = name;
    this.source = source;
    this.buffer = buffer;
  }

  readonly snapshot = (): DraftState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads the draft, and puts upon it what was typed on this device and never arrived. */
  async open(): Promise<void> {
    this.isClosed = false;
    const left = await this.buffer.read(this.name);
    try {
      const saved = await this.source.load();
      this.takeOver(
        left ?? { base: saved.values, version: saved.version, values: saved.values },
        saved,
      );
      if (this.unsent().length > 0) await this.save();
    } catch (error) {
      this.change({ error: asError(error) });
    }
  }

  /** Reads again what stands at the API, after something else than a save has changed it. */
  async refresh(): Promise<void> {
    await this.running;
    this.takeOver(this.draft(), await this.source.load());
  }

  /** Stops all waiting. What has not been sent stays in the buffer. */
  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    this.listeners.clear();
  }

  type(name: string, value: Value): void {
    this.refused.delete(name);
    const values = { ...this.state.values, [name]: value };
    const conflicts = this.state.conflicts.map((conflict) =>
      conflict.name === name ? { ...conflict, mine: value } : conflict,
    );
    this.change({ values, conflicts, status: 'typing', error: null });
    void this.keepOnDevice();
    this.wait(pauseMs);
  }

  /** Takes over what was answered elsewhere, upon older versions: what others have changed since waits for a decision. */
  async bring(edits: Edits): Promise<boolean> {
    await this.running;
    const values: Record<string, Value> = { ...this.state.values };
    for (const [name, { value, baseVersion }] of Object.entries(edits)) {
      this.refused.delete(name);
      this.versions[name] = baseVersion;
      values[name] = value;
    }
    this.change({ values, status: 'typing', error: null });
    await this.keepOnDevice();
    return this.save();
  }

  /** Sends answers once more as they stand, because what is said of them has changed. */
  sayAgain(names: readonly string[]): Promise<boolean> {
    const open = new Set(this.state.conflicts.map(({ name }) => name));
    for (const name of names) if (!open.has(name)) this.again.add(name);
    return this.save();
  }

  /** Decides a conflict; only now does the answer travel, or give way. */
  settle(name: string, side: 'mine' | 'theirs'): void {
    const conflict = this.state.conflicts.find((one) => one.name === name);
    if (!conflict) return;
    this.change({
      conflicts: this.state.conflicts.filter((one) => one !== conflict),
      values: { ...this.state.values, [name]: conflict[side] },
      status: 'typing',
    });
    void this.keepOnDevice();
    void this.save();
  }

  /** Takes back what has not been sent: everything is again as it stands at the API. */
  async discard(): Promise<void> {
    await this.running;
    clearTimeout(this.timer);
    this.refused.clear();
    this.change({ values: this.base, conflicts: [], status: 'untouched', error: null });
    await this.keepOnDevice();
  }

  /** Sends what has changed, now. True when everything has arrived and no conflict is open. */
  save(): Promise<boolean> {
    clearTimeout(this.timer);
    this.running ??= this.sendAll().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async sendAll(): Promise<boolean> {
    for (let round = 0; round < roundsAtOnce && this.unsent().length > 0; round += 1) {
      const edits = this.edits();
      this.change({ status: 'saving', error: this.refused.size > 0 ? this.state.error : null });
      try {
        const before = this.state.version ?? 0;
        const written = await this.source.save(edits);
        await this.arrived(edits, written);
        // Others have written too: nobody submits what they have not seen.
        if (written.version > before + 1) this.takeOver(this.draft(), await this.source.load());
      } catch (error) {
        if (!this.setsAside(edits, error)) {
          this.fails(error);
          return false;
        }
      }
    }
    if (this.unsent().length > 0) {
      this.wait(pauseMs);
      return false;
    }
    if (this.refused.size > 0) {
      this.change({ status: 'failed' });
      return false;
    }
    if (this.state.status === 'typing') this.change({ status: 'saved' });
    return this.state.conflicts.length === 0;
  }

  private async arrived(edits: Edits, written: Written): Promise<void> {
    Object.assign(this.versions, written.versions);
    const base: Record<string, Value> = { ...this.base };
    const conflicts = [...this.state.conflicts];
    for (const [name, { value }] of Object.entries(edits)) {
      this.again.delete(name);
      // The API may keep an answer otherwise than it was sent; it counts as saved all the same.
      const theirs = written.conflicts.includes(name) ? (written.values[name] ?? null) : value;
      const mine = this.state.values[name] ?? null;
      if (!isSame(theirs, value) && !isSame(theirs, mine)) {
        conflicts.push({ name, base: this.base[name] ?? null, mine, theirs });
      }
      base[name] = theirs;
    }
    this.base = base;
    this.change({ version: written.version, status: 'saved', savedAt: new Date(), conflicts });
    await this.keepOnDevice();
  }

  /** True when the API has named answers that it does not take: the others are worth sending again at once. */
  private setsAside(edits: Edits, error: unknown): boolean {
    if (!(error instanceof Refusal)) return false;
    const named = (error.problem?.fields ?? [])
      .map(({ path }) => path.replace(/^answers\./, ''))
      .filter((name) => name in edits);
    for (const name of named) this.refused.add(name);
    if (named.length > 0) this.change({ error });
    return named.length > 0;
  }

  private fails(error: unknown): void {
    const comesBack =
      error instanceof LineDown ||
      (error instanceof Refusal &&
        (error.status === 401 || error.status === 429 || error.status >= 500));
    this.change({
      status: comesBack && this.buffered ? 'onDevice' : 'failed',
      error: asError(error),
    });
    if (comesBack) this.wait(retryMs);
  }

  private takeOver(mine: BufferedDraft, saved: Saved): void {
    const { values, conflicts } = merge(mine.base, mine.values, saved.values);
    this.base = saved.values;
    this.versions = { ...saved.versions };
    this.change({ values, conflicts, version: saved.version, error: null });
    if (conflicts.length > 0) this.change({ status: 'saved' });
    void this.keepOnDevice();
  }

  /** What would be sent: an answer in conflict stays as it stands at the API. */
  private values(): Values {
    const values: Record<string, Value> = { ...this.state.values };
    for (const { name, theirs } of this.state.conflicts) values[name] = theirs;
    return values;
  }

  /** The answers that would be sent now. */
  private unsent(): string[] {
    if (this.state.version === null) return [];
    const changed = differences(this.values(), this.base);
    return [...new Set([...changed, ...this.again])].filter((name) => !this.refused.has(name));
  }

  private edits(): Edits {
    const values = this.values();
    return Object.fromEntries(
      this.unsent().map((name) => [
        name,
        { value: asSent(values[name]), baseVersion: this.versions[name] ?? 0 },
      ]),
    );
  }

  private draft(): BufferedDraft {
    const base: Record<string, Value> = { ...this.base };
    for (const conflict of this.state.conflicts) base[conflict.name] = conflict.base;
    return { base, version: this.state.version ?? 0, values: this.state.values };
  }

  private async keepOnDevice(): Promise<void> {
    if (this.state.version === null) return;
    try {
      if (differences(this.state.values, this.base).length === 0) await this.buffer.drop(this.name);
      else await this.buffer.write(this.name, this.draft());
      this.buffered = true;
    } catch {
      this.buffered = false;
    }
  }

  private wait(milliseconds: number): void {
    clearTimeout(this.timer);
    if (!this.isClosed) this.timer = setTimeout(() => void this.save(), milliseconds);
  }

  private change(part: Partial<DraftState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));
