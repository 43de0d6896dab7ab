import {
  askPreview,
  bringSheet,
  importPreview,
  importRun,
  importRuns,
  sheetView,
} from '../import.ts';
import type { Chapter } from './operation.ts';

const whoImports =
  'Program managers and program officers; of organizations, directors, whoever acts for one today, and administrators.';
const problems = ['forbidden', 'notFound'] as const;

export const imports: Chapter = {
  name: 'Imports',
  words:
    'Sheets as people keep them: brought once, looked at as often as needed, run as a whole or not at all.',
  operations: [
    {
      id: 'bringSheet',
      method: 'post',
      path: '/api/imports/sheets',
      summary: 'Bring a sheet: XLSX or CSV, told apart by content',
      who: whoImports,
      query: bringSheet,
      body: { mediaTypes: ['application/octet-stream'] },
      answers: { 201: sheetView },
      problems,
    },
    {
      id: 'previewImport',
      method: 'post',
      path: '/api/imports/sheets/{id}/preview',
      summary: 'Say of every row whether it is new, changed or refused, and why',
      who: whoImports,
      body: askPreview,
      answers: { 200: importPreview },
      problems,
    },
    {
      id: 'runImport',
      method: 'post',
      path: '/api/imports/sheets/{id}/runs',
      summary: 'Take over all rows that are not refused, all or nothing',
      who: whoImports,
      body: askPreview,
      answers: { 202: importRun },
      problems,
    },
    {
      id: 'listImports',
      method: 'get',
      path: '/api/imports/runs',
      summary: 'List the last imports',
      who: whoImports,
      answers: { 200: importRuns },
      problems,
    },
    {
      id: 'readImport',
      method: 'get',
      path: '/api/imports/runs/{id}',
      summary: 'Read how far an import is',
      who: whoImports,
      answers: { 200: importRun },
      problems,
    },
    {
      id: 'cancelImport',
      method: 'post',
      path: '/api/imports/runs/{id}/cancel',
      summary: 'Stop an import; nothing of it is taken over',
      who: whoImports,
      answers: { 202: importRun },
      problems,
    },
    {
      id: 'readRefusedRows',
      method: 'get',
      path: '/api/imports/runs/{id}/refused.csv',
      summary: 'Read the rows that were refused, with the reasons, as a sheet',
      who: whoImports,
      answers: { 200: { mediaTypes: ['text/csv'] } },
      problems,
    },
  ],
};
