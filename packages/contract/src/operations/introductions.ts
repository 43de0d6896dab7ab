import {
  admitIntroduction,
  introduceOneself,
  introductionList,
  refuseIntroduction,
} from '../introduction.ts';
import { everybody, managersAndOfficers } from './audiences.ts';
import { nothing, type Chapter } from './operation.ts';

export const introductions: Chapter = {
  name: 'Introductions',
  words:
    'Somebody to whom a link was passed on says who they are; the Center admits them as focal point, deputy or colleague, or refuses.',
  operations: [
    {
      id: 'introduceOneself',
      method: 'post',
      path: '/api/invitation-links/introductions',
      summary: 'Say who one is, at a link that was made out to somebody else',
      description:
        'The link stays good and no session is opened. A link that is used, revoked, expired or none is answered alike, with 410.',
      who: everybody,
      public: true,
      body: introduceOneself,
      answers: { 202: nothing },
      problems: ['linkUnusable', 'tooMany', 'unavailable'],
    },
    {
      id: 'listIntroductions',
      method: 'get',
      path: '/api/partner-countries/{code}/introductions',
      summary: 'List who has introduced themselves and waits for an answer, oldest first',
      who: 'Everybody of the Center, but observers.',
      answers: { 200: introductionList },
      problems: ['notFound'],
    },
    {
      id: 'admitIntroduction',
      method: 'post',
      path: '/api/partner-countries/{code}/introductions/{id}/admit',
      summary: 'Admit somebody, who is mailed a link of their own',
      who: managersAndOfficers,
      body: admitIntroduction,
      answers: { 200: introductionList },
      problems: ['forbidden', 'notFound', 'conflict'],
    },
    {
      id: 'refuseIntroduction',
      method: 'post',
      path: '/api/partner-countries/{code}/introductions/{id}/refuse',
      summary: 'Refuse somebody, with a reason that stays in the house',
      who: managersAndOfficers,
      body: refuseIntroduction,
      answers: { 200: introductionList },
      problems: ['forbidden', 'notFound'],
    },
  ],
};
