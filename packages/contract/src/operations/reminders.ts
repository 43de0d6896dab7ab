import { reminderList, sendReminder } from '../reminder.ts';
import { managersAndOfficers, whoSeesTheCase } from './audiences.ts';
import type { Chapter } from './operation.ts';

export const reminders: Chapter = {
  name: 'Reminders',
  words: 'What was mailed to whoever has the turn.',
  operations: [
    {
      id: 'listReminders',
      method: 'get',
      path: '/api/cases/{number}/reminders',
      summary: 'List the reminders of a case',
      who: whoSeesTheCase,
      answers: { 200: reminderList },
    },
    {
      id: 'sendReminder',
      method: 'post',
      path: '/api/cases/{number}/reminders',
      summary: 'Remind the side whose turn it is',
      who: managersAndOfficers,
      body: sendReminder,
      answers: { 201: reminderList },
      problems: ['wrongRole', 'notNow'],
    },
  ],
};
