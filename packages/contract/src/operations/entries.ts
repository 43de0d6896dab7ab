import { entryList } from '../entry.ts';
import type { Chapter } from './operation.ts';

export const entries: Chapter = {
  name: 'Entries on behalf',
  words:
    'What the Center has entered for a country or an organization outside the steps, and how it had reached the Center.',
  operations: [
    {
      id: 'listEntries',
      method: 'get',
      path: '/api/cases/{number}/entries',
      summary: 'List what was entered for others in a case, newest first',
      who: 'Everybody of the Center but observers; countries and organizations read what was entered for them.',
      answers: { 200: entryList },
    },
  ],
};
