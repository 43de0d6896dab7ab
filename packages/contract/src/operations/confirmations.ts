import { confirmationReport, confirmationsQuery, confirmCases } from '../confirmation.ts';
import type { Chapter } from './operation.ts';

export const confirmations: Chapter = {
  name: 'Confirmations',
  words: 'Once a month each program manager says that the own open cases are right.',
  operations: [
    {
      id: 'listConfirmations',
      method: 'get',
      path: '/api/confirmations',
      summary: 'Say who has confirmed the own cases in a month, and who has not',
      who: 'Everybody of the Center.',
      query: confirmationsQuery,
      answers: { 200: confirmationReport },
      problems: ['notFound'],
    },
    {
      id: 'confirmCases',
      method: 'post',
      path: '/api/confirmations',
      summary: 'Confirm the own open cases as of today, all or all but some',
      description:
        'The body names all own open cases, each at the version that was read. When they are not these any more, nothing is confirmed and the answer is a conflict.',
      who: 'Program managers.',
      body: confirmCases,
      answers: { 201: confirmationReport },
      problems: ['notFound', 'forbidden'],
    },
  ],
};
