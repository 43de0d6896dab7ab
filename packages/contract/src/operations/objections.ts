import { objectionList, raiseObjection, settleObjection } from '../objection.ts';
import type { Chapter } from './operation.ts';

export const objections: Chapter = {
  name: 'Objections',
  words:
    'What a country says against something that the Center entered for it, and what the Center answers.',
  operations: [
    {
      id: 'listObjections',
      method: 'get',
      path: '/api/cases/{number}/objections',
      summary: 'List the objections of a case, newest first',
      who: 'The country of the case, and everybody of the Center but observers.',
      answers: { 200: objectionList },
    },
    {
      id: 'raiseObjection',
      method: 'post',
      path: '/api/cases/{number}/objections',
      summary: 'Object to what was entered for one’s country',
      who: 'Focal points and country colleagues.',
      body: raiseObjection,
      answers: { 201: objectionList },
      problems: ['forbidden'],
    },
    {
      id: 'settleObjection',
      method: 'post',
      path: '/api/cases/{number}/objections/{id}/settlement',
      summary: 'Answer an objection',
      who: 'Directors, program managers and program officers.',
      body: settleObjection,
      answers: { 200: objectionList },
      problems: ['forbidden'],
    },
  ],
};
