import { enterPaper } from '../steps.ts';
import { paperList, refusePaper } from '../paper.ts';
import { managersAndOfficers } from './audiences.ts';
import type { Chapter } from './operation.ts';
import { paperBodies } from './step-bodies.ts';

export const papers: Chapter = {
  name: 'Papers',
  words:
    'Signed papers of a country: a first person of the Center enters one, a second checks it and thereby takes the step.',
  operations: [
    {
      id: 'listPapers',
      method: 'get',
      path: '/api/cases/{number}/papers',
      summary: 'List the papers of a case',
      who: 'Everybody of the Center, but observers.',
      answers: { 200: paperList },
    },
    {
      id: 'enterPaper',
      method: 'post',
      path: '/api/cases/{number}/papers',
      summary: 'Enter a paper',
      who: managersAndOfficers,
      body: enterPaper,
      bodyInDetail: paperBodies,
      answers: { 201: paperList },
      problems: ['forbidden'],
    },
    {
      id: 'refusePaper',
      method: 'post',
      path: '/api/cases/{number}/papers/{id}/refusal',
      summary: 'Set a paper aside that does not say what was entered',
      who: 'Directors, program managers and program officers, but not who entered it.',
      body: refusePaper,
      answers: { 201: paperList },
      problems: ['forbidden'],
    },
  ],
};
