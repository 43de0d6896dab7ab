import { t } from '@lingui/core/macro';

/**
 * What the code that a mail failed with means. The code stays in it: whoever runs the mail server asks for it.
 *
 * @param code as the API tells it: the transport's own, and the answer of the server by RFC 5321 where there was one ("EENVELOPE 550")
 */
export function mailTroubleWords(code: string): string {
  const answer = / (\d{3})$/.exec(code)?.[1];
  if (answer === undefined) return t`The mail server could not be reached (${code})`;
  if (answer.startsWith('4')) return t`The mail server put it off; it is tried again (${code})`;
  if (['550', '551', '553'].includes(answer))
    return t`The mail server knows no such address (${code})`;
  if (answer === '552') return t`The mailbox is full (${code})`;
  return t`The mail server refused it (${code})`;
}
