import * as z from 'zod/mini';
import { date, email, id, instant, language, line, prose } from './text.ts';

/** What is written of an invitation while it is drafted; everything may be missing until it is submitted for approval. */
export const invitationContent = z.strictObject({
  /** The person addressed, or only the office's mailbox. */
  addresseeName: z.nullable(line(200)),
  addresseePosition: z.nullable(line(200)),
  addresseeEmail: z.nullable(email),
  officeMailbox: z.nullable(email),
  language: z.nullable(language),
  responseOn: date,
  /** A paragraph of the Center's own, set between the letter's first and last. */
  note: z.nullable(prose(4000)),
});
export type InvitationContent = z.infer<typeof invitationContent>;

/** Whom a letter that has gone should have addressed: a person by name, or the office's mailbox. */
export const invitationAddressee = z
  .strictObject({
    addresseeName: z.nullable(line(200)),
    addresseePosition: z.nullable(line(200)),
    addresseeEmail: z.nullable(email),
    officeMailbox: z.nullable(email),
    language,
  })
  .check(
    z.refine(({ addresseeName, addresseeEmail }) => addresseeEmail === null || !!addresseeName, {
      path: ['addresseeName'],
      params: { code: 'required' },
    }),
    z.refine(
      ({ addresseeEmail, officeMailbox }) => addresseeEmail !== null || officeMailbox !== null,
      { path: ['addresseeEmail'], params: { code: 'required' } },
    ),
  );
export type InvitationAddressee = z.infer<typeof invitationAddressee>;

export const invitationLinkView = z.object({
  id,
  email: z.string(),
  state: z.enum(['open', 'used', 'revoked', 'expired']),
  issuedAt: instant,
  expiresAt: instant,
});

export const invitationView = z.object({
  content: invitationContent,
  version: z.number(),
  /** Staff: as it stood when it was returned last; null where it never was, or nothing has changed since. */
  returnedContent: z.nullable(invitationContent),
  /** Letter as it would go out now, in its language; missing merge values are named. */
  letter: z.nullable(z.object({ subject: z.string(), paragraphs: z.array(z.string()) })),
  missing: z.array(z.enum(['addressee', 'language', 'signatory', 'contact'])),
  mayEdit: z.boolean(),
  sentOn: z.nullable(date),
  approvedBy: z.nullable(z.string()),
  authors: z.array(z.string()),
  links: z.array(invitationLinkView),
});
export type InvitationView = z.infer<typeof invitationView>;
