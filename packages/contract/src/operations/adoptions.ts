import {
  adoptionApprovals,
  adoptionList,
  adoptionView,
  approveAdoptions,
  returnAdoption,
  writeAdoption,
} from '../adoption.ts';
import { directors, managersAndOfficers } from './audiences.ts';
import type { Chapter } from './operation.ts';

export const adoptions: Chapter = {
  name: 'Adoptions',
  words:
    'Running cases from the records of the Center: entered by one person, approved by a director, and then cases like any other. Nobody is mailed.',
  operations: [
    {
      id: 'listAdoptions',
      method: 'get',
      path: '/api/adoptions',
      summary: 'List what waits for approval, came back, or became a case',
      who: 'Directors, program managers and program officers.',
      answers: { 200: adoptionList },
      problems: ['forbidden', 'notFound'],
    },
    {
      id: 'enterAdoption',
      method: 'post',
      path: '/api/adoptions',
      summary: 'Enter a running case',
      who: managersAndOfficers,
      body: writeAdoption,
      answers: { 201: adoptionView },
      problems: ['forbidden', 'notFound'],
    },
    {
      id: 'changeAdoption',
      method: 'put',
      path: '/api/adoptions/{id}',
      summary: 'Change what was entered; what came back waits for approval again',
      who: managersAndOfficers,
      body: writeAdoption,
      ifMatch: true,
      answers: { 200: adoptionView },
      problems: ['forbidden'],
    },
    {
      id: 'dropAdoption',
      method: 'delete',
      path: '/api/adoptions/{id}',
      summary: 'Take back what was entered',
      who: managersAndOfficers,
      answers: { 200: adoptionView },
      problems: ['forbidden'],
    },
    {
      id: 'returnAdoption',
      method: 'post',
      path: '/api/adoptions/{id}/return',
      summary: 'Give an adoption back with a reason',
      who: directors,
      body: returnAdoption,
      answers: { 200: adoptionView },
      problems: ['forbidden'],
    },
    {
      id: 'approveAdoptions',
      method: 'post',
      path: '/api/adoptions/approvals',
      summary: 'Approve adoptions, one or many at once',
      who: directors,
      body: approveAdoptions,
      answers: { 200: adoptionApprovals },
      problems: ['forbidden', 'notFound'],
    },
  ],
};
