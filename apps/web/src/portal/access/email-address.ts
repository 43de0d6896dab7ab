/** Whether a mail can be written to it, as far as one can see: something before and after one `@`, and a dot after it. */
export const looksLikeEmail = (text: string): boolean =>
  /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text.trim());
