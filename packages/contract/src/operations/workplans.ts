import {
  acceptClosingReport,
  answerDeliverable,
  setWorkplan,
  settleReport,
  submitDeliverable,
  waiveDeliverable,
  workplanView,
  writeClosingReport,
  writeReport,
} from '../workplan.ts';
import { countryOrForIt, directors, managersAndOfficers, whoSeesTheCase } from './audiences.ts';
import type { Chapter, Operation } from './operation.ts';

const leadOrForIt =
  'The contact of the organization that leads; for it, a program manager or a program officer.';

const carryingOut = {
  answers: { 200: workplanView },
  problems: ['forbidden'],
} as const satisfies Partial<Operation>;

export const workplans: Chapter = {
  name: 'Workplans',
  words: 'Step 6: carrying the package out, reporting on it, closing the case.',
  operations: [
    {
      id: 'readWorkplan',
      method: 'get',
      path: '/api/cases/{number}/workplan',
      summary: 'Read the workplan of a case',
      who: whoSeesTheCase,
      answers: { 200: workplanView },
      etag: true,
    },
    {
      ...carryingOut,
      id: 'setWorkplan',
      method: 'put',
      path: '/api/cases/{number}/workplan',
      summary: 'Set how the implementation is followed',
      who: managersAndOfficers,
      body: setWorkplan,
      ifMatch: true,
      etag: true,
    },
    {
      ...carryingOut,
      id: 'submitDeliverable',
      method: 'post',
      path: '/api/cases/{number}/workplan/deliverables/{id}/submission',
      summary: 'Hand in a deliverable',
      who: leadOrForIt,
      body: submitDeliverable,
    },
    {
      ...carryingOut,
      id: 'answerDeliverable',
      method: 'post',
      path: '/api/cases/{number}/workplan/deliverables/{id}/answer',
      summary: 'Accept or dispute a deliverable',
      who: countryOrForIt,
      body: answerDeliverable,
    },
    {
      ...carryingOut,
      id: 'remindOfDeliverable',
      method: 'post',
      path: '/api/cases/{number}/workplan/deliverables/{id}/reminder',
      summary: 'Remind the country of a deliverable that waits for its answer',
      who: managersAndOfficers,
    },
    {
      ...carryingOut,
      id: 'waiveDeliverable',
      method: 'post',
      path: '/api/cases/{number}/workplan/deliverables/{id}/waiver',
      summary: 'Waive a deliverable, with a reason',
      who: directors,
      body: waiveDeliverable,
    },
    {
      ...carryingOut,
      id: 'writeReport',
      method: 'put',
      path: '/api/cases/{number}/workplan/reports/{id}',
      summary: 'Write a progress report',
      who: leadOrForIt,
      body: writeReport,
    },
    {
      ...carryingOut,
      id: 'settleReport',
      method: 'post',
      path: '/api/cases/{number}/workplan/reports/{id}/settlement',
      summary: 'Accept, return or skip a progress report',
      who: managersAndOfficers,
      body: settleReport,
    },
    {
      ...carryingOut,
      id: 'writeClosingReport',
      method: 'put',
      path: '/api/cases/{number}/workplan/closing',
      summary: 'Write the report that closes the case',
      description:
        '`If-Match` names the version of the report, `"v0"` before the first. A change takes back what was accepted before.',
      who: managersAndOfficers,
      body: writeClosingReport,
      ifMatch: true,
    },
    {
      ...carryingOut,
      id: 'acceptClosingReport',
      method: 'post',
      path: '/api/cases/{number}/workplan/closing/acceptance',
      summary: 'Accept the report that closes the case',
      who: 'The focal point for the country; a program manager or a director for the Center.',
      body: acceptClosingReport,
      problems: [...carryingOut.problems, 'stale'],
    },
  ],
};
