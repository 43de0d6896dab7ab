import { commentList, resolveComment, writeComment } from '../comment.ts';
import type { Chapter } from './operation.ts';

export const discussion: Chapter = {
  name: 'Discussion',
  words: 'What people say about parts of a case.',
  operations: [
    {
      id: 'listComments',
      method: 'get',
      path: '/api/cases/{number}/comments',
      summary: 'List the comments of a case',
      who: 'Whoever may see the case, but partner organizations; the country reads those that are shared.',
      answers: { 200: commentList },
    },
    {
      id: 'writeComment',
      method: 'post',
      path: '/api/cases/{number}/comments',
      summary: 'Write a comment',
      who: 'Directors, program managers, program officers, focal points and their colleagues.',
      body: writeComment,
      answers: { 201: commentList },
      problems: ['forbidden'],
    },
    {
      id: 'resolveComment',
      method: 'post',
      path: '/api/cases/{number}/comments/{id}/resolution',
      summary: 'Say that a comment is dealt with',
      who: 'Directors, program managers and program officers.',
      body: resolveComment,
      answers: { 201: commentList },
      problems: ['forbidden'],
    },
  ],
};
