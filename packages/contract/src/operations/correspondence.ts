import { correspondenceList, keepMail, readMail, readMailAnswer } from '../correspondence.ts';
import type { Chapter } from './operation.ts';

const whoWorksOnCases = 'Directors, program managers and program officers.';

export const correspondence: Chapter = {
  name: 'Correspondence',
  words:
    'Mails that the Center has received and puts to a case: read, kept as files with what is attached to them, seen by the Center alone.',
  operations: [
    {
      id: 'listCorrespondence',
      method: 'get',
      path: '/api/cases/{number}/correspondence',
      summary: 'List the mails of a case, newest first',
      who: 'Everybody of the Center, but observers.',
      answers: { 200: correspondenceList },
    },
    {
      id: 'readMail',
      method: 'post',
      path: '/api/cases/{number}/correspondence/readings',
      summary: 'Read a mail file that was sent before; nothing is kept yet',
      who: whoWorksOnCases,
      body: readMail,
      answers: { 200: readMailAnswer },
      problems: ['forbidden', 'infected'],
    },
    {
      id: 'keepMail',
      method: 'post',
      path: '/api/cases/{number}/correspondence',
      summary: 'Put a mail to a case, each attachment as a file of its own; it counts as a contact',
      who: whoWorksOnCases,
      body: keepMail,
      answers: { 201: correspondenceList },
      problems: ['forbidden', 'infected'],
    },
  ],
};
