import { LineDown, Refusal } from '../http/request.ts';
import type { BufferedDraft, DraftBuffer } from './draft-buffer.ts';
import { differences, merge, type Conflict, type Value, type Values } from './values.ts';

export interface Saved {
  readonly values: Values;
  readonly version: number;
}

/** Where a draft lives for everybody: saving replaces it whole, if it still is the version that was meant. */
export interface DraftSource {
  load(): Promise<Saved>;
  /** @throws {Refusal} 412 when somebody has saved another version meanwhile. */
  save(values: Values, version: number): Promise<Saved>;
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

/** A save that meets somebody else's again and again gives up after so many rounds and waits for the next word. */
const roundsAgainstOthers = 3;

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
      if (this.isDirty()) await this.save();
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
    const values = { ...this.state.values, [name]: value };
    const conflicts = this.state.conflicts.map((conflict) =>
      conflict.name === name ? { ...conflict, mine: value } : conflict,
    );
    this.change({ values, conflicts, status: 'typing', error: null });
    void this.keepOnDevice();
    this.wait(pauseMs);
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
    for (let round = 0; round < roundsAgainstOthers && this.isDirty(); round += 1) {
      const sent = this.values();
      this.change({ status: 'saving', error: null });
      try {
        await this.arrived(sent, await this.source.save(sent, this.state.version ?? 0));
      } catch (error) {
        if (!(await this.recovers(error))) return false;
      }
    }
    if (this.isDirty()) {
      this.wait(pauseMs);
      return false;
    }
    if (this.state.status === 'typing') this.change({ status: 'saved' });
    return this.state.conflicts.length === 0;
  }

  private async arrived(sent: Values, saved: Saved): Promise<void> {
    // The API may keep an answer otherwise than it was sent, or not yet at all; it counts as saved all the same.
    this.base = { ...saved.values, ...sent };
    this.change({ version: saved.version, status: 'saved', savedAt: new Date() });
    await this.keepOnDevice();
  }

  /** True when it is worth sending again at once. */
  private async recovers(error: unknown): Promise<boolean> {
    if (error instanceof Refusal && error.status === 412) {
      try {
        this.takeOver(this.draft(), await this.source.load());
        return true;
      } catch (again) {
        return this.recovers(again);
      }
    }
    const comesBack =
      error instanceof LineDown ||
      (error instanceof Refusal &&
        (error.status === 401 || error.status === 429 || error.status >= 500));
    this.change({
      status: comesBack && this.buffered ? 'onDevice' : 'failed',
      error: asError(error),
    });
    if (comesBack) this.wait(retryMs);
    return false;
  }

  private takeOver(mine: BufferedDraft, saved: Saved): void {
    const { values, conflicts } = merge(mine.base, mine.values, saved.values);
    this.base = saved.values;
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

  private isDirty(): boolean {
    return this.state.version !== null && differences(this.values(), this.base).length > 0;
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
