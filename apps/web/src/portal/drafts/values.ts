/** One answer of a form by its address, as its control holds it. Empty text and null both mean "not answered". */
export type Value = string | number | boolean | null;
export type Values = Readonly<Record<string, Value>>;

/** Two people have given one answer differently, and neither goes before the other. */
export interface Conflict {
  readonly name: string;
  /** What stood there before either of them changed it. */
  readonly base: Value;
  readonly mine: Value;
  readonly theirs: Value;
}

/** Blanks around a text do not make it another answer: the API trims them. A box that is not ticked is not answered. */
export const asSent = (value: Value | undefined): Value =>
  typeof value === 'string' ? value.trim() || null : (value ?? false) === false ? null : value!;

export const isSame = (one: Value | undefined, other: Value | undefined): boolean =>
  asSent(one) === asSent(other);

/** The names of the answers that differ. */
export function differences(one: Values, other: Values): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => !isSame(one[name], other[name]));
}

/**
 * What I typed since `base`, put upon what others have saved since: an answer that only one side changed is taken from
 * that side, one that both changed differently is a conflict and stays as I typed it until a person decides.
 */
export function merge(
  base: Values,
  mine: Values,
  theirs: Values,
): { values: Values; conflicts: readonly Conflict[] } {
  const values: Record<string, Value> = { ...theirs };
  const conflicts: Conflict[] = [];
  for (const name of differences(base, mine)) {
    const mineNow = mine[name] ?? null;
    const theirsNow = theirs[name] ?? null;
    if (!isSame(base[name], theirsNow) && !isSame(mineNow, theirsNow)) {
      conflicts.push({ name, base: base[name] ?? null, mine: mineNow, theirs: theirsNow });
    }
    values[name] = mineNow;
  }
  return { values, conflicts };
}
