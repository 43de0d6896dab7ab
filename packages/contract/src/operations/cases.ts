import { caseFilter, caseList, caseView, changeCase, history, nextStep } from '../case.ts';
import { openCase, takeStep } from '../steps.ts';
import { whoSeesTheCase } from './audiences.ts';
import { wholeListOf, type Chapter } from './operation.ts';
import { openingBodies, stepBodies } from './step-bodies.ts';

export const nextStepList = wholeListOf(nextStep);

export const cases: Chapter = {
  name: 'Cases',
  words: 'The cases, their histories, and the one door through which a case moves.',
  operations: [
    {
      id: 'listCases',
      method: 'get',
      path: '/api/cases',
      summary: 'List the cases',
      who: 'Everybody who is signed in; each sees the cases of their side.',
      query: caseFilter,
      answers: { 200: caseList },
      problems: ['invalidCursor'],
    },
    {
      id: 'openCase',
      method: 'post',
      path: '/api/cases',
      summary: 'Open a case: invite a country, or apply for one',
      who: 'Program managers and program officers; a focal point applies for the own country.',
      body: openCase,
      bodyInDetail: openingBodies,
      idempotencyKey: true,
      answers: { 201: caseView },
      etag: true,
      problems: ['notFound', 'wrongRole', 'notNow'],
    },
    {
      id: 'readCase',
      method: 'get',
      path: '/api/cases/{number}',
      summary: 'Read a case and what may happen next',
      who: whoSeesTheCase,
      answers: { 200: caseView },
      etag: true,
    },
    {
      id: 'changeCase',
      method: 'patch',
      path: '/api/cases/{number}',
      summary: 'Hand a case to another program manager',
      who: 'The program manager of the case and directors.',
      body: changeCase,
      ifMatch: true,
      answers: { 200: caseView },
      etag: true,
      problems: ['forbidden'],
    },
    {
      id: 'readHistory',
      method: 'get',
      path: '/api/cases/{number}/history',
      summary: 'Read what has happened to a case, newest first',
      who: 'Whoever may see the case, but observers and partner organizations.',
      answers: { 200: history },
    },
    {
      id: 'readNextSteps',
      method: 'get',
      path: '/api/cases/{number}/next-steps',
      summary: 'Read which steps may be taken now, and why others may not',
      who: whoSeesTheCase,
      answers: { 200: nextStepList },
    },
    {
      id: 'takeStep',
      method: 'post',
      path: '/api/cases/{number}/steps',
      summary: 'Take a step',
      description:
        'The only way in which a case moves. What is refused is refused in this order: who is not signed in; a case that is not theirs; a body that cannot be read, an unknown event, a missing key; no `If-Match`; a key that was used for something else; a stale version; a step of somebody else; a step that is not lawful now, with its reasons; a record that is not as it has to be.',
      who: 'Whoever the event is for: the list of events and roles is printed in the page on permissions.',
      body: takeStep,
      bodyInDetail: stepBodies,
      ifMatch: true,
      idempotencyKey: true,
      answers: { 200: caseView },
      etag: true,
      problems: ['wrongRole', 'notNow'],
    },
  ],
};
