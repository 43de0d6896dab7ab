import { roles } from '@sixstep/process';
import * as z from 'zod/mini';
import { portalPath } from './paths.ts';
import { countryRight } from './colleague.ts';
import { countryCode, date, email, id, language, line, listOf } from './text.ts';

export const role = z.enum(roles);

/** Who is signed in and what they may do; `null` in `person` when nobody is. */
export const sessionView = z.object({
  person: z.nullable(
    z.object({
      id,
      name: z.string(),
      email: z.string(),
      role,
      country: z.nullable(z.object({ code: countryCode, name: z.string() })),
      organization: z.nullable(z.object({ code: z.string(), name: z.string() })),
      /** What a person of a country may do there today, else null. */
      countryRight: z.nullable(countryRight),
      language,
      timeZone: z.string(),
      /** Where the Center is written to; nobody's own address. */
      centerMailbox: z.string(),
      /** Named acting director until this date, included. */
      actingDirectorUntil: z.nullable(date),
      abilities: z.array(z.string()),
    }),
  ),
  /** One-click accounts, in demonstration mode only. */
  demonstration: z.nullable(
    z.object({
      password: z.string(),
      accounts: z.array(z.object({ email: z.string(), name: z.string(), role, words: z.string() })),
    }),
  ),
});
export type SessionView = z.infer<typeof sessionView>;

export const signInWithPassword = z.strictObject({
  email,
  password: z.string().check(z.minLength(1), z.maxLength(128)),
});
export type SignInWithPassword = z.infer<typeof signInWithPassword>;

/** `language` is the one in which the person reads the page. */
export const askForSignInLink = z.strictObject({
  email,
  language,
  /** The page of the portal that the link leads back to. */
  to: z.optional(z.string().check(z.regex(portalPath))),
});
export type AskForSignInLink = z.infer<typeof askForSignInLink>;

/** The token of a mailed link, of an invitation or of a sign-in; a name where the invitation went to an office. */
export const acceptInvitationLink = z.strictObject({
  token: z.string().check(z.minLength(20), z.maxLength(200)),
  name: z.optional(line(200)),
});
export type AcceptInvitationLink = z.infer<typeof acceptInvitationLink>;

/** The token of a link whose page somebody looks at; it stays good. */
export const openedInvitationLink = z.pick(acceptInvitationLink, { token: true });
export type OpenedInvitationLink = z.infer<typeof openedInvitationLink>;

/** Gives oneself a password; the one before is asked for unless the person has just come in by a link. */
export const changePassword = z.strictObject({
  password: z.string().check(z.minLength(12), z.maxLength(128)),
  currentPassword: z.optional(z.string().check(z.minLength(1), z.maxLength(128))),
});
export type ChangePassword = z.infer<typeof changePassword>;

export const personView = z.object({
  id,
  name: z.string(),
  email: z.string(),
  role,
  country: z.nullable(z.object({ code: countryCode, name: z.string() })),
  organization: z.nullable(z.object({ code: z.string(), name: z.string() })),
  language,
  status: z.enum(['invited', 'active', 'disabled']),
  lastSeenOn: z.nullable(date),
  version: z.number(),
  actingDirector: z.array(z.object({ id, from: date, to: date })),
  delegates: z.array(
    z.object({ id, to: z.object({ id, name: z.string() }), from: date, until: date }),
  ),
});
export type PersonView = z.infer<typeof personView>;

export const createPerson = z.strictObject({
  name: line(200),
  email,
  role,
  countryCode: z.optional(countryCode),
  organizationCode: z.optional(line(60)),
  language,
});
export type CreatePerson = z.infer<typeof createPerson>;
export const changePerson = z.strictObject({
  name: z.optional(line(200)),
  role: z.optional(role),
  countryCode: z.optional(z.nullable(countryCode)),
  organizationCode: z.optional(z.nullable(line(60))),
  language: z.optional(language),
  disabled: z.optional(z.boolean()),
});
export type ChangePerson = z.infer<typeof changePerson>;

/** A person stands in as director, from one day to another, both included. */
export const nameActingDirector = z.strictObject({ from: date, to: date });
export type NameActingDirector = z.infer<typeof nameActingDirector>;

/** Somebody stands in for a program manager, from one day to another, both included. */
export const nameDelegate = z.strictObject({ toId: id, from: date, until: date });
export type NameDelegate = z.infer<typeof nameDelegate>;

export const personList = listOf(personView);
export type PersonList = z.infer<typeof personList>;

/** Which page of a list that knows no filter. */
export const pageQuery = z.strictObject({
  cursor: z.optional(z.string().check(z.maxLength(400))),
  limit: z.optional(z.string().check(z.regex(/^\d{1,3}$/))),
});
export type PageQuery = z.infer<typeof pageQuery>;
