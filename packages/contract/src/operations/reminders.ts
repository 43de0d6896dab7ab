import { reminderList, sendReminder } from '../reminder.ts';
import { dropDraft, postponeDraft, reminderDraftList, sendDraft } from '../reminder-draft.ts';
import { managersAndOfficers, whoSeesTheCase } from './audiences.ts';
import type { Chapter } from './operation.ts';

const whoDecides = 'The program manager of the case, and program officers.';

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
    {
      id: 'listReminderDrafts',
      method: 'get',
      path: '/api/cases/{number}/reminder-drafts',
      summary: 'List the reminders to high offices that wait for a person',
      who: 'Everybody of the Center, but observers.',
      answers: { 200: reminderDraftList },
    },
    {
      id: 'sendReminderDraft',
      method: 'post',
      path: '/api/cases/{number}/reminder-drafts/{id}/sending',
      summary: 'Send a reminder that waited for a person',
      who: whoDecides,
      body: sendDraft,
      ifMatch: true,
      answers: { 200: reminderDraftList },
      problems: ['wrongRole', 'notNow'],
    },
    {
      id: 'postponeReminderDraft',
      method: 'post',
      path: '/api/cases/{number}/reminder-drafts/{id}/postponement',
      summary: 'Look at a reminder again on a later day',
      who: whoDecides,
      body: postponeDraft,
      ifMatch: true,
      answers: { 200: reminderDraftList },
      problems: ['wrongRole'],
    },
    {
      id: 'dropReminderDraft',
      method: 'post',
      path: '/api/cases/{number}/reminder-drafts/{id}/drop',
      summary: 'Send no such reminder',
      who: whoDecides,
      body: dropDraft,
      ifMatch: true,
      answers: { 200: reminderDraftList },
      problems: ['wrongRole'],
    },
  ],
};
