/** A fresh key for one attempt at a step. Not `crypto.randomUUID`, which a plain http address does not have. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
