import { myWeek } from '../my-week.ts';
import type { Chapter } from './operation.ts';

export const week: Chapter = {
  name: 'My week',
  words:
    'What waits for somebody who follows cases up: the own cases by urgency, and what is to be done beside steps.',
  operations: [
    {
      id: 'readMyWeek',
      method: 'get',
      path: '/api/my-week',
      summary: 'Read what waits for me',
      who: 'Directors, program managers and program officers.',
      answers: { 200: myWeek },
      problems: ['forbidden', 'notFound'],
    },
  ],
};
