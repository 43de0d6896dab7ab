import * as z from 'zod/mini';
import { mailboxList } from '../mailbox.ts';
import {
  durationsReport,
  pipelineQuery,
  pipelineReport,
  restatementReport,
  restatementsQuery,
} from '../report.ts';
import { everybody } from './audiences.ts';
import type { Chapter } from './operation.ts';

export const reports: Chapter = {
  name: 'Reports',
  words: 'Figures over all cases.',
  operations: [
    {
      id: 'readPipeline',
      method: 'get',
      path: '/api/reports/pipeline',
      summary: 'Count the cases by where they stood at an instant',
      who: 'Everybody of the Center, and observers.',
      query: pipelineQuery,
      answers: { 200: pipelineReport },
      problems: ['notFound'],
    },
    {
      id: 'readDurations',
      method: 'get',
      path: '/api/reports/durations',
      summary:
        'Read how long cases stayed in each step, of the stays that ended between two instants',
      who: 'Everybody of the Center, and observers.',
      query: pipelineQuery,
      answers: { 200: durationsReport },
      problems: ['notFound'],
    },
    {
      id: 'readPipelineTable',
      method: 'get',
      path: '/api/reports/pipeline.csv',
      summary: 'Read both, the counts and the durations, as a table and an attachment',
      who: 'Everybody of the Center, and observers.',
      query: pipelineQuery,
      answers: { 200: { mediaTypes: ['text/csv'] } },
      problems: ['notFound'],
    },
    {
      id: 'listRestatements',
      method: 'get',
      path: '/api/reports/restatements',
      summary: 'List what of the histories was corrected or undone in a period',
      who: 'Everybody of the Center, and observers, who read neither names nor reasons.',
      query: restatementsQuery,
      answers: { 200: restatementReport },
      problems: ['notFound'],
    },
    {
      id: 'readRestatementsTable',
      method: 'get',
      path: '/api/reports/restatements.csv',
      summary: 'Read the same restatements as a table, as an attachment',
      who: 'Everybody of the Center, and observers, who read neither names nor reasons.',
      query: restatementsQuery,
      answers: { 200: { mediaTypes: ['text/csv'] } },
      problems: ['notFound'],
    },
  ],
};

export const service: Chapter = {
  name: 'Service',
  words: 'The product about itself.',
  operations: [
    {
      id: 'isLive',
      method: 'get',
      path: '/api/health/live',
      summary: 'Ask whether the process lives',
      who: everybody,
      public: true,
      answers: { 200: z.object({ status: z.literal('live') }) },
    },
    {
      id: 'isReady',
      method: 'get',
      path: '/api/health/ready',
      summary: 'Ask whether the process can do its work',
      who: everybody,
      public: true,
      answers: { 200: z.object({ status: z.literal('ready') }) },
      problems: ['unavailable'],
    },
    {
      id: 'readOpenApi',
      method: 'get',
      path: '/api/openapi.json',
      summary: 'Read this document',
      who: everybody,
      public: true,
      answers: { 200: z.record(z.string(), z.unknown()), 304: null },
      etag: true,
    },
    {
      id: 'readDocs',
      method: 'get',
      path: '/api/docs',
      summary: 'Read this document as a page',
      who: everybody,
      public: true,
      answers: { 200: { mediaTypes: ['text/html'] } },
    },
    {
      id: 'readDocsFile',
      method: 'get',
      path: '/api/docs/{file}',
      summary: 'Read a script or the style of that page',
      who: everybody,
      public: true,
      answers: { 200: { mediaTypes: ['text/javascript', 'text/css'] }, 304: null },
      etag: true,
    },
    {
      id: 'listMailbox',
      method: 'get',
      path: '/api/mailbox',
      summary: 'List the mails that a demonstration did not send',
      who: 'Everybody, in a demonstration on one’s own machine; elsewhere there is no such list.',
      public: true,
      answers: { 200: mailboxList },
      problems: ['notFound'],
    },
  ],
};
