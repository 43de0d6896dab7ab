import { msg } from '@lingui/core/macro';
import { lazy } from 'react';
import type { CaseTab } from '../features/cases/case-tab.ts';
import { part } from '../lib/load-part.ts';

/** The tabs of a case's page, in the order in which the steps fill them. */
export const caseTabs: readonly CaseTab[] = [
  {
    id: 'overview',
    words: msg`Overview`,
    page: lazy(part(() => import('../features/cases/overview-tab.tsx'))),
  },
  {
    id: 'invitation',
    words: msg`Invitation`,
    page: lazy(part(() => import('../features/invitations/invitation-tab.tsx'))),
  },
  {
    id: 'expression-of-interest',
    words: msg`Expression of interest`,
    page: lazy(part(() => import('../features/expressions-of-interest/expression-tab.tsx'))),
  },
  {
    id: 'consultations',
    words: msg`Consultation`,
    page: lazy(part(() => import('../features/consultations/consultation-tab.tsx'))),
  },
  {
    id: 'support-package',
    words: msg`Package`,
    page: lazy(part(() => import('../features/support-packages/support-package-tab.tsx'))),
  },
  {
    id: 'discussion',
    words: msg`Discussion`,
    page: lazy(part(() => import('../features/discussion/discussion-tab.tsx'))),
  },
  {
    id: 'offers',
    words: msg`Coordination`,
    page: lazy(part(() => import('../features/offers/offers-tab.tsx'))),
  },
  {
    id: 'workplan',
    words: msg`Work plan`,
    page: lazy(part(() => import('../features/workplans/workplan-tab.tsx'))),
  },
  {
    id: 'correspondence',
    words: msg`Correspondence`,
    page: lazy(part(() => import('../features/correspondence/correspondence-tab.tsx'))),
  },
  {
    id: 'papers',
    words: msg`Papers`,
    page: lazy(part(() => import('../features/papers/papers-tab.tsx'))),
  },
  {
    id: 'history',
    words: msg`History`,
    page: lazy(part(() => import('../features/cases/history-tab.tsx'))),
  },
];
