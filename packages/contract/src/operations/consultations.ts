import { consultationContent, consultationView, meetingContent } from '../consultation.ts';
import { managersAndOfficers } from './audiences.ts';
import type { Chapter } from './operation.ts';

export const consultations: Chapter = {
  name: 'Consultations',
  words: 'Step 3: meetings with the country, and the record of what was found.',
  operations: [
    {
      id: 'readConsultation',
      method: 'get',
      path: '/api/cases/{number}/consultations',
      summary: 'Read the consultation of a case',
      who: 'The Center and the country, but not observers.',
      answers: { 200: consultationView },
      etag: true,
    },
    {
      id: 'writeConsultation',
      method: 'put',
      path: '/api/cases/{number}/consultations',
      summary: 'Write the record while it is drafted',
      who: managersAndOfficers,
      body: consultationContent,
      ifMatch: true,
      answers: { 200: consultationView },
      etag: true,
      problems: ['forbidden'],
    },
    {
      id: 'addMeeting',
      method: 'post',
      path: '/api/cases/{number}/consultations/meetings',
      summary: 'Add a meeting',
      who: managersAndOfficers,
      body: meetingContent,
      answers: { 201: consultationView },
      etag: true,
      problems: ['forbidden'],
    },
    {
      id: 'changeMeeting',
      method: 'put',
      path: '/api/cases/{number}/consultations/meetings/{id}',
      summary: 'Change a meeting',
      description: '`If-Match` names the version of the meeting.',
      who: managersAndOfficers,
      body: meetingContent,
      ifMatch: true,
      answers: { 200: consultationView },
      etag: true,
      problems: ['forbidden'],
    },
  ],
};
