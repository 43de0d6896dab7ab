import * as z from 'zod/mini';
import { date, email, id, language, line } from './text.ts';

/** What a colleague of a country may do: read, read and comment, or draft with the focal point. None of them decides. */
export const countryRight = z.enum(['view', 'comment', 'edit']);
export type CountryRight = z.infer<typeof countryRight>;

/** Somebody of the reader's country. */
export const colleagueView = z.object({
  id,
  name: z.string(),
  email: z.string(),
  /** Named by the country to speak for it today; edits, whatever is said here. */
  isFocalPoint: z.boolean(),
  right: countryRight,
  status: z.enum(['invited', 'active', 'disabled']),
  /** The day, in UTC, on which they were last here. */
  lastSeenOn: z.nullable(date),
  /** Whether the reader may change the right, send the link again or end the access. */
  mayChange: z.boolean(),
});
export type ColleagueView = z.infer<typeof colleagueView>;

export const colleagueList = z.object({
  items: z.array(colleagueView),
  nextCursor: z.null(),
  mayInvite: z.boolean(),
});
export type ColleagueList = z.infer<typeof colleagueList>;

export const inviteColleague = z.strictObject({
  name: line(200),
  email,
  right: countryRight,
  /** In which the mail is written and the portal first opens. */
  language,
});
export type InviteColleague = z.infer<typeof inviteColleague>;

export const changeColleague = z.strictObject({
  right: z.optional(countryRight),
  /** Ends the access at once, or opens it again. */
  disabled: z.optional(z.boolean()),
});
export type ChangeColleague = z.infer<typeof changeColleague>;
