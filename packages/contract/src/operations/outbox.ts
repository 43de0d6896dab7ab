import { keepQuiet, quietView } from '../case-quiet.ts';
import {
  discardMails,
  heldMailList,
  heldMailText,
  mailDecision,
  mailGateView,
  moveMailGate,
  releaseMails,
} from '../outbox.ts';
import { directors } from './audiences.ts';
import type { Chapter } from './operation.ts';

const readers = 'Directors, program managers, program officers and administrators.';
const whoKeepsQuiet =
  'The program manager of the case, directors, and whoever acts for one of them today.';

export const outbox: Chapter = {
  name: 'Outgoing mail',
  words:
    'Mail to countries and organizations that waits for a person: all of it while the gate is closed, that of one case while it is kept quiet.',
  operations: [
    {
      id: 'readMailGate',
      method: 'get',
      path: '/api/mail-gate',
      summary: 'Read whether mail to outside goes by itself',
      who: readers,
      answers: { 200: mailGateView },
      problems: ['forbidden', 'notFound'],
    },
    {
      id: 'moveMailGate',
      method: 'put',
      path: '/api/mail-gate',
      summary: 'Open or close the gate of mail to outside',
      description:
        'Opening lets everything go that the gate alone has held; closing lets mail end that is on its way.',
      who: directors,
      body: moveMailGate,
      answers: { 200: mailGateView },
      problems: ['forbidden', 'notFound'],
    },
    {
      id: 'listHeldMails',
      method: 'get',
      path: '/api/held-mails',
      summary: 'List the mails that wait for a person, the oldest 500',
      who: readers,
      answers: { 200: heldMailList },
      problems: ['forbidden', 'notFound'],
    },
    {
      id: 'readHeldMail',
      method: 'get',
      path: '/api/held-mails/{id}',
      summary: 'Read a held mail as it would be sent',
      who: readers,
      answers: { 200: heldMailText },
      problems: ['forbidden'],
    },
    {
      id: 'releaseMails',
      method: 'post',
      path: '/api/held-mails/release',
      summary: 'Let held mails go',
      description:
        'A mail of a step goes when the step cannot be undone any more. Mails that are not held any more are passed over.',
      who: 'Directors, and whoever acts for one today; the program manager of a case, of mail that only its quiet holds.',
      body: releaseMails,
      answers: { 200: mailDecision },
      problems: ['forbidden', 'notFound'],
    },
    {
      id: 'discardMails',
      method: 'post',
      path: '/api/held-mails/discard',
      summary: 'Throw held mails away for good',
      description:
        'A reminder of which every mail is thrown away does not count as one. Mails that are not held any more are passed over.',
      who: directors,
      body: discardMails,
      answers: { 200: mailDecision },
      problems: ['forbidden', 'notFound'],
    },
    {
      id: 'readQuiet',
      method: 'get',
      path: '/api/cases/{number}/quiet',
      summary: 'Read whether automatic mail of a case goes to outside',
      who: 'Everybody of the Center, but observers.',
      answers: { 200: quietView },
    },
    {
      id: 'keepQuiet',
      method: 'put',
      path: '/api/cases/{number}/quiet',
      summary: 'Let no automatic mail go to outside until a day',
      who: whoKeepsQuiet,
      body: keepQuiet,
      ifMatch: true,
      answers: { 200: quietView },
      problems: ['forbidden'],
    },
    {
      id: 'liftQuiet',
      method: 'delete',
      path: '/api/cases/{number}/quiet',
      summary: 'Let automatic mail of a case go again, also what has waited',
      who: whoKeepsQuiet,
      ifMatch: true,
      answers: { 200: quietView },
      problems: ['forbidden'],
    },
  ],
};
