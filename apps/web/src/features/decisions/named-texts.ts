/** One text of a document under the name by which people find it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** A text that may be missing. */
export const named = (name: string, text: string | null | undefined): NamedText[] =>
  text ? [{ name, text }] : [];

export interface TextChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs between two lists of texts, in the order of the newer one; what is gone comes last. */
export function changedTexts(
  before: readonly NamedText[],
  after: readonly NamedText[],
): TextChange[] {
  const earlier = new Map(before.map(({ name, text }) => [name, text]));
  const later = new Map(after.map(({ name, text }) => [name, text]));
  return [
    ...after
      .filter(({ name, text }) => earlier.get(name) !== text)
      .map(({ name, text }) => ({ name, before: earlier.get(name) ?? null, after: text })),
    ...before
      .filter(({ name }) => !later.has(name))
      .map(({ name, text }) => ({ name, before: text, after: null })),
  ];
}
