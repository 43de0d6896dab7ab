import { intakeLetterView } from '../intake-letter.ts';
import type { Chapter } from './operation.ts';

const readers = 'Whoever may see the case, but organizations and observers.';

export const intakeLetters: Chapter = {
  name: 'Intake letters',
  words:
    'What the Center writes to a country when it accepts, defers or declines its expression of interest: frozen with the decision, in the language of the country.',
  operations: [
    {
      id: 'readIntakeLetter',
      method: 'get',
      path: '/api/cases/{number}/intake-letter',
      summary: 'Read the letter of the last decision',
      who: readers,
      answers: { 200: intakeLetterView },
    },
    {
      id: 'readIntakeLetterPdf',
      method: 'get',
      path: '/api/cases/{number}/intake-letter.pdf',
      summary: 'Read the letter as a tagged PDF, as an attachment',
      description: 'It says which language prevails, and bears the SHA-256 of its content.',
      who: readers,
      answers: { 200: { mediaTypes: ['application/pdf'] } },
    },
  ],
};
