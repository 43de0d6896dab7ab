import { textsToTranslate, translatableTexts, writeTranslation } from '../translation.ts';
import type { Chapter } from './operation.ts';

export const translations: Chapter = {
  name: 'Translations',
  words:
    'Texts of a case in another language, beside what was written. A translation whose text has changed since is stale.',
  operations: [
    {
      id: 'listTextsToTranslate',
      method: 'get',
      path: '/api/texts-to-translate',
      summary: 'List the texts of open cases that wait for a translation, oldest first',
      description:
        'Every text waits for one into English; what the Center says to a country for one into the language of its portal too. Texts of which nobody said the language are not listed; at most 200 are.',
      who: 'Everybody of the Center, but observers.',
      answers: { 200: textsToTranslate },
      problems: ['notFound'],
    },
    {
      id: 'listTranslations',
      method: 'get',
      path: '/api/cases/{number}/translations',
      summary: 'List the texts of a case with their translations',
      who: 'Whoever may read the texts, but partner organizations and observers.',
      answers: { 200: translatableTexts },
    },
    {
      id: 'writeTranslation',
      method: 'put',
      path: '/api/cases/{number}/translations',
      summary: 'Write a translation',
      description:
        'Only what the country has written can be approved: by its focal point, or by a program manager for it, with a note.',
      who: 'Program managers, program officers, focal points and their colleagues.',
      body: writeTranslation,
      ifMatch: true,
      answers: { 200: translatableTexts },
      problems: ['forbidden'],
    },
  ],
};
