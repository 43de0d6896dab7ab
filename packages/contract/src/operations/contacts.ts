import { caseView } from '../case.ts';
import { contactList, writeContact, writeNextAction } from '../contact.ts';
import type { Chapter } from './operation.ts';

const whoFollowsUp = 'Directors, program managers and program officers.';

export const contacts: Chapter = {
  name: 'Contacts and next actions',
  words:
    'Who was in touch with a country and when, and what is to be done next; welcome at any time, in any state.',
  operations: [
    {
      id: 'listContacts',
      method: 'get',
      path: '/api/cases/{number}/contacts',
      summary: 'List the contacts of a case, newest first',
      who: 'Everybody of the Center, but observers.',
      answers: { 200: contactList },
    },
    {
      id: 'enterContact',
      method: 'post',
      path: '/api/cases/{number}/contacts',
      summary: 'Enter a contact',
      who: whoFollowsUp,
      body: writeContact,
      answers: { 201: contactList },
      problems: ['forbidden'],
    },
    {
      id: 'deleteContact',
      method: 'delete',
      path: '/api/cases/{number}/contacts/{id}',
      summary: 'Take back a contact that was entered by mistake',
      who: 'Who entered it, and the program manager of the case.',
      answers: { 200: contactList },
      problems: ['forbidden'],
    },
    {
      id: 'writeNextAction',
      method: 'put',
      path: '/api/cases/{number}/next-action',
      summary: 'Say what is to be done next',
      who: whoFollowsUp,
      body: writeNextAction,
      ifMatch: true,
      answers: { 200: caseView },
      problems: ['forbidden'],
    },
    {
      id: 'finishNextAction',
      method: 'post',
      path: '/api/cases/{number}/next-action/done',
      summary: 'Say that the next action is done',
      who: whoFollowsUp,
      ifMatch: true,
      answers: { 200: caseView },
      problems: ['forbidden'],
    },
  ],
};
