import {
  letterTemplate,
  letterTemplateList,
  previewLetter,
  writeLetterTemplate,
} from '../letter-template.ts';
import { waveLetter } from '../wave.ts';
import { managersAndOfficers } from './audiences.ts';
import type { Chapter } from './operation.ts';

const readers = 'Everybody of the Center, but observers.';

export const letterTemplates: Chapter = {
  name: 'Letter templates',
  words:
    'What letters of invitation say, in English, French and Spanish. A version is never changed, so that a letter says for ever what was approved.',
  operations: [
    {
      id: 'listLetterTemplates',
      method: 'get',
      path: '/api/letter-templates',
      summary: 'List the newest version of each template, and the standard letter',
      who: readers,
      answers: { 200: letterTemplateList },
      problems: ['notFound'],
    },
    {
      id: 'writeLetterTemplate',
      method: 'post',
      path: '/api/letter-templates',
      summary: 'Begin a template, or write its next version',
      who: managersAndOfficers,
      body: writeLetterTemplate,
      answers: { 201: letterTemplate },
      problems: ['forbidden', 'notFound', 'stale'],
    },
    {
      id: 'previewLetter',
      method: 'post',
      path: '/api/letter-templates/preview',
      summary: 'Read a text as a letter, filled in with an example',
      who: readers,
      body: previewLetter,
      answers: { 200: waveLetter },
      problems: ['notFound'],
    },
  ],
};
