import { paths, sessionView, type ChangePassword, type SessionView } from '@sixstep/contract';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { api, noContent } from '../../lib/api.ts';

/** Who is signed in, and the demonstration accounts where there are any. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => api(paths.session, { schema: sessionView, signal }),
  staleTime: 60_000,
});

export type SignedIn = NonNullable<SessionView['person']>;

/** Whether the person works for the Center; everybody else has the portal. */
export const isOfCenter = ({ role }: Pick<SignedIn, 'role'>): boolean =>
  !['focalPoint', 'countryColleague', 'partnerContact'].includes(role);

/** Where a person of a country or an organization begins, in the person's own language. */
export const portalOf = ({ language }: Pick<SignedIn, 'language'>): string => `/portal/${language}`;

/** What the access library answers is of no interest here: the session is asked afterwards. */
const ofTheLibrary = z.unknown();

export async function signIn(client: QueryClient, email: string, password: string): Promise<void> {
  await api(paths.signIn, { method: 'POST', body: { email, password }, schema: ofTheLibrary });
  await client.fetchQuery({ ...sessionQuery, staleTime: 0 });
}

export async function signOut(): Promise<void> {
  await api(paths.signOut, { method: 'POST', body: {}, schema: ofTheLibrary });
}

/** Mails a link with which an address signs in once; the answer is the same for addresses that nobody has. */
export async function askForSignInLink(email: string): Promise<void> {
  await api(paths.signInLinks, {
    method: 'POST',
    body: { email, language: 'en' },
    schema: ofTheLibrary,
  });
}

/** Signs in by the token of a mailed link, which is thereby used up. */
export async function redeemSignInLink(client: QueryClient, token: string): Promise<void> {
  await api(`${paths.signInLinks}/accept`, {
    method: 'POST',
    body: { token },
    schema: ofTheLibrary,
  });
  await client.fetchQuery({ ...sessionQuery, staleTime: 0 });
}

export async function setPassword(body: ChangePassword): Promise<void> {
  await api(`${paths.session}/password`, { method: 'PUT', body, schema: noContent });
}
