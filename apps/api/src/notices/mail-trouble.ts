/**
 * Whether a mail has failed, as SQL: it was given up or held back for good, or the last server that was asked refused it with
 * an answer that RFC 5321 calls permanent. It may still be tried for a day; nobody should wait that long to hear of it.
 *
 * @param mail the alias of `sixstep.outgoing_mail`
 */
export const hasFailed = (mail: string): string =>
  `(${mail}.state in ('dead', 'dropped', 'discarded') or ${mail}.state <> 'sent' and ${mail}.last_trouble ~ ' 5[0-9][0-9]$')`;
