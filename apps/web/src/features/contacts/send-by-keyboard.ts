import type { KeyboardEvent } from 'react';

/** Ctrl or Cmd with Enter sends the form of a field of several lines. */
export function sendByKeyboard(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
