import * as z from 'zod/mini';
import {
  acceptInvitationLink,
  askForSignInLink,
  changePassword,
  openedInvitationLink,
  sessionView,
  signInWithPassword,
} from '../session.ts';
import { everybody, signedIn } from './audiences.ts';
import { nothing, type Chapter } from './operation.ts';

/** The sign-in library's own shape of errors. */
export const signInRefusal = z.object({ message: z.string(), code: z.string() });

const acceptLink = {
  method: 'post',
  description:
    'The token comes from the mailed link; it works once. The answer sets the cookie of the session. Both addresses take both kinds of link.',
  who: everybody,
  public: true,
  body: acceptInvitationLink,
  answers: { 200: nothing },
  problems: ['linkUnusable', 'tooMany', 'unavailable'],
} as const;

export const access: Chapter = {
  name: 'Access',
  words: 'Coming in and going: passwords, mailed links, the session.',
  operations: [
    {
      id: 'readSession',
      method: 'get',
      path: '/api/session',
      summary: 'Read who is signed in and what they may do',
      who: everybody,
      public: true,
      answers: { 200: sessionView },
      problems: ['unavailable'],
    },
    {
      id: 'signIn',
      method: 'post',
      path: '/api/auth/sign-in/email',
      summary: 'Sign in with a password',
      description:
        'The answer sets the cookie of the session. A wrong address and a wrong password are refused alike.',
      who: everybody,
      public: true,
      body: signInWithPassword,
      answers: { 200: nothing, 401: signInRefusal },
      problems: ['tooMany', 'unavailable'],
    },
    {
      id: 'signOut',
      method: 'post',
      path: '/api/auth/sign-out',
      summary: 'End the session',
      who: everybody,
      public: true,
      answers: { 200: nothing },
      problems: ['unavailable'],
    },
    {
      id: 'changePassword',
      method: 'put',
      path: '/api/session/password',
      summary: 'Give oneself a password',
      description: 'Ends all sessions of the person; the answer sets the cookie of a new one.',
      who: signedIn,
      body: changePassword,
      answers: { 204: null },
      problems: ['tooMany'],
    },
    {
      id: 'askForSignInLink',
      method: 'post',
      path: '/api/sign-in-links',
      summary: 'Ask for a mail with a link to sign in',
      description: 'The answer is the same for every address, known or not.',
      who: everybody,
      public: true,
      body: askForSignInLink,
      answers: { 202: nothing },
      problems: ['tooMany', 'unavailable'],
    },
    {
      ...acceptLink,
      id: 'acceptInvitationLink',
      path: '/api/invitation-links/accept',
      summary: 'Come in by the link of an invitation',
    },
    {
      id: 'openedInvitationLink',
      method: 'post',
      path: '/api/invitation-links/opened',
      summary: 'Say that a browser shows the page of an invitation',
      description:
        'Written down the first time; the link stays good. The answer is the same for every token, known or not.',
      who: everybody,
      public: true,
      body: openedInvitationLink,
      answers: { 202: nothing },
      problems: ['tooMany', 'unavailable'],
    },
    {
      ...acceptLink,
      id: 'acceptSignInLink',
      path: '/api/sign-in-links/accept',
      summary: 'Come in by a sign-in link',
    },
  ],
};
