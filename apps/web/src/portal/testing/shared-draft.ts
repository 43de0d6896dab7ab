import type { DraftSource, Edits, Saved, Written } from '../drafts/draft-keeper.ts';
import { isSame, type Value, type Values } from '../drafts/values.ts';
import { Refusal } from '../http/request.ts';

/** A draft as the API keeps it: an answer is written only upon the version that it has. */
export class Shared implements DraftSource {
  saves = 0;
  failure: Error | null = null;
  /** Answers that are not taken, whatever they say. */
  refuse: string[] = [];
  /** Every value that an answer ever had, as the history keeps it. */
  readonly history: { readonly name: string; readonly value: Value }[] = [];
  values: Values;
  private readonly versions: Record<string, number>;
  private version = 1;

  constructor(values: Values) {
    this.values = values;
    this.versions = Object.fromEntries(Object.keys(values).map((name) => [name, 1]));
  }

  async load(): Promise<Saved> {
    return { values: this.values, versions: { ...this.versions }, version: this.version };
  }

  async save(edits: Edits): Promise<Written> {
    this.saves += 1;
    if (this.failure) throw this.failure;
    const refused = this.refuse.filter((name) => name in edits);
    if (refused.length > 0) throw refusalOf(refused);
    const fresh = Object.entries(edits).filter(
      ([name, { baseVersion }]) => baseVersion === (this.versions[name] ?? 0),
    );
    this.bySomebody(Object.fromEntries(fresh.map(([name, { value }]) => [name, value])));
    const sent = Object.keys(edits);
    return {
      values: pick(this.values, sent),
      versions: pick(this.versions, sent),
      version: this.version,
      conflicts: sent.filter((name) => !isSame(this.values[name], edits[name]!.value)),
    };
  }

  bySomebody(values: Values): void {
    for (const [name, value] of Object.entries(values)) {
      if (isSame(this.values[name], value)) continue;
      this.versions[name] = (this.versions[name] ?? 0) + 1;
      this.history.push({ name, value });
    }
    this.values = { ...this.values, ...values };
    this.version += 1;
  }
}

const pick = <T>(all: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> =>
  Object.fromEntries(names.flatMap((name) => (name in all ? [[name, all[name]!]] : [])));

const refusalOf = (names: readonly string[]) =>
  new Refusal(400, {
    type: 'about:blank',
    title: 'invalid',
    status: 400,
    code: 'invalid',
    params: {},
    fields: names.map((name) => ({ path: `answers.${name}`, code: 'tooBig', params: {} })),
    reasons: [],
    requestId: 'r1',
  });
