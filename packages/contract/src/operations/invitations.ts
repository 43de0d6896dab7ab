import { invitationAddressee, invitationContent, invitationView } from '../invitation.ts';
import { managersAndOfficers } from './audiences.ts';
import type { Chapter } from './operation.ts';

export const invitations: Chapter = {
  name: 'Invitations',
  words: 'Step 1: the letter that invites a country.',
  operations: [
    {
      id: 'readInvitation',
      method: 'get',
      path: '/api/cases/{number}/invitation',
      summary: 'Read the invitation of a case',
      who: 'Whoever may see the case; the country, once it is sent.',
      answers: { 200: invitationView },
      etag: true,
    },
    {
      id: 'readInvitationLetter',
      method: 'get',
      path: '/api/cases/{number}/invitation/letter.pdf',
      summary: 'Read the letter as a tagged PDF in its language, as an attachment',
      description:
        'The SHA-256 of the content stands on each page. Without a language there is no letter.',
      who: 'Whoever may see the case; the country, once it is sent.',
      answers: { 200: { mediaTypes: ['application/pdf'] } },
    },
    {
      id: 'writeInvitation',
      method: 'put',
      path: '/api/cases/{number}/invitation',
      summary: 'Write the invitation while it is drafted',
      who: managersAndOfficers,
      body: invitationContent,
      ifMatch: true,
      answers: { 200: invitationView },
      etag: true,
      problems: ['forbidden'],
    },
    {
      id: 'correctInvitationAddressee',
      method: 'put',
      path: '/api/cases/{number}/invitation/addressee',
      summary: 'Correct whom the letter addresses, and send it again',
      description:
        'The links before stop working, and a letter that still waits for its server is dropped. Not once somebody has come in.',
      who: 'Program managers, program officers and directors, while the invitation is out or has lapsed.',
      body: invitationAddressee,
      ifMatch: true,
      answers: { 200: invitationView },
      etag: true,
      problems: ['forbidden', 'conflict'],
    },
    {
      id: 'renewInvitationLink',
      method: 'post',
      path: '/api/cases/{number}/invitation/link',
      summary: 'Mail a new link of the invitation',
      description: 'The links before stop working.',
      who: managersAndOfficers,
      answers: { 200: invitationView },
      problems: ['forbidden'],
    },
    {
      id: 'revokeInvitationLink',
      method: 'delete',
      path: '/api/cases/{number}/invitation/link',
      summary: 'Revoke the link of the invitation',
      who: managersAndOfficers,
      answers: { 200: invitationView },
      problems: ['forbidden'],
    },
  ],
};
