import { announceFile, announcedFile, fileView, joinFiles } from '../file.ts';
import type { Chapter } from './operation.ts';

const attachments = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'image/png',
  'image/jpeg',
  'message/rfc822',
  'application/vnd.ms-outlook',
] as const;

export const files: Chapter = {
  name: 'Files',
  words: 'Attachments: announced first, then sent, visible as the record that holds them.',
  operations: [
    {
      id: 'announceFile',
      method: 'post',
      path: '/api/files',
      summary: 'Announce a file',
      who: 'Everybody who works on a case: of the Center, of a country, of a partner organization.',
      body: announceFile,
      answers: { 201: announcedFile },
      problems: ['notFound', 'forbidden', 'tooMany'],
    },
    {
      id: 'sendFile',
      method: 'put',
      path: '/api/files/{id}',
      summary: 'Send the content of an announced file, once',
      description:
        'PDF, Word, Excel, PNG, JPEG and mail (.eml, .msg), judged by content, never by name; 20 MB at most.',
      who: 'Whoever announced it.',
      body: { mediaTypes: ['application/octet-stream'] },
      answers: { 200: fileView },
      problems: ['infected', 'forbidden'],
    },
    {
      id: 'askUpload',
      method: 'head',
      path: '/api/files/{id}/content',
      summary: 'Ask how much of an announced file has arrived',
      description:
        'As the tus protocol 1.0.0 says it: `Upload-Offset`, `Upload-Length` and `Upload-Expires`. Announcing the file stands in the place of its creation.',
      who: 'Whoever announced it.',
      answers: { 200: null },
    },
    {
      id: 'continueUpload',
      method: 'patch',
      path: '/api/files/{id}/content',
      summary: 'Send a part of an announced file, from where the last one ended',
      description:
        'What arrives before a line breaks stays for a day. With the last byte the file is judged as one that was sent at once; refused, it begins anew.',
      who: 'Whoever announced it.',
      requestHeaders: {
        'Tus-Resumable': 'The version of the protocol: 1.0.0.',
        'Upload-Offset': 'How many bytes have arrived before this part.',
      },
      body: { mediaTypes: ['application/offset+octet-stream'] },
      answers: { 204: null },
      problems: ['infected', 'forbidden'],
    },
    {
      id: 'joinFiles',
      method: 'post',
      path: '/api/files/joined',
      summary: 'Join photographs of pages to one PDF; the pages are released',
      description:
        'JPEG alone, in the order given. Where and when they were taken does not come with them.',
      who: 'Whoever sent all of them.',
      body: joinFiles,
      answers: { 201: fileView },
      problems: ['notFound', 'forbidden', 'tooMany', 'infected'],
    },
    {
      id: 'readFile',
      method: 'get',
      path: '/api/files/{id}',
      summary: 'Read a file, as an attachment',
      who: 'Whoever may see the record that holds it; until then, whoever sent it.',
      answers: { 200: { mediaTypes: attachments } },
    },
  ],
};
