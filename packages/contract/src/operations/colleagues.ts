import { changeColleague, colleagueList, inviteColleague } from '../colleague.ts';
import type { Chapter } from './operation.ts';

export const colleagues: Chapter = {
  name: 'Colleagues',
  words:
    'Whom a focal point lets view, comment or draft with them. Only the designated person decides for the country.',
  operations: [
    {
      id: 'listColleagues',
      method: 'get',
      path: '/api/colleagues',
      summary: 'List the people of one’s own country',
      who: 'People of a country.',
      answers: { 200: colleagueList },
      problems: ['notFound'],
    },
    {
      id: 'inviteColleague',
      method: 'post',
      path: '/api/colleagues',
      summary: 'Invite a colleague, who is mailed a link',
      description: 'At most 30 an hour for a country.',
      who: 'Focal points, to their own country.',
      body: inviteColleague,
      answers: { 201: colleagueList },
      problems: ['forbidden', 'notFound', 'tooMany'],
    },
    {
      id: 'changeColleague',
      method: 'patch',
      path: '/api/colleagues/{id}',
      summary: 'Change what a colleague may do, or end their access at once',
      description: 'Whom the Center has shut out, a focal point does not let in again.',
      who: 'Focal points, of everybody of their country but themselves and other focal points.',
      body: changeColleague,
      answers: { 200: colleagueList },
      problems: ['forbidden', 'notFound', 'conflict'],
    },
    {
      id: 'inviteColleagueAgain',
      method: 'post',
      path: '/api/colleagues/{id}/link',
      summary: 'Mail the link once more; the one before stops working',
      who: 'Focal points, to colleagues who have not come in yet.',
      answers: { 200: colleagueList },
      problems: ['forbidden', 'notFound', 'conflict', 'tooMany'],
    },
  ],
};
