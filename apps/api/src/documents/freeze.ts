import { createHash } from 'node:crypto';

/** Content as it was at one moment: its canonical JSON (keys in order) and the SHA-256 of that text, in hex. */
export interface Frozen {
  readonly json: string;
  readonly sha256: string;
}

/** Freezes content so that equal content always has the same hash. */
export function freeze(content: unknown): Frozen {
  const json = canonicalJson(content);
  return { json, sha256: createHash('sha256').update(json, 'utf8').digest('hex') };
}

/** JSON with the keys of every object in order. */
export const canonicalJson = (value: unknown): string => JSON.stringify(inOrder(value));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}
