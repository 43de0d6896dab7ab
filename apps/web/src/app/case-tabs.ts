import { msg } from '@lingui/core/macro';
import { lazy } from 'react';
import type { CaseTab } from '../features/cases/case-tab.ts';

/** The tabs of a case's page, in the order in which the steps fill them. */
export const caseTabs: readonly CaseTab[] = [
  {
    id: 'overview',
    words: msg`Overview`,
    page: lazy(() => import('../features/cases/overview-tab.tsx')),
  },
  {
    id: 'invitation',
    words: msg`Invitation`,
    page: lazy(() => import('../features/invitations/invitation-tab.tsx')),
  },
  {
    id: 'expression-of-interest',
    words: msg`Expression of interest`,
    page: lazy(() => import('../features/expressions-of-interest/expression-tab.tsx')),
  },
  {
    id: 'consultations',
    words: msg`Consultation`,
    page: lazy(() => import('../features/consultations/consultation-tab.tsx')),
  },
  {
    id: 'support-package',
    words: msg`Package`,
    page: lazy(() => import('../features/support-packages/support-package-tab.tsx')),
  },
  {
    id: 'discussion',
    words: msg`Discussion`,
    page: lazy(() => import('../features/discussion/discussion-tab.tsx')),
  },
  {
    id: 'offers',
    words: msg`Coordination`,
    page: lazy(() => import('../features/offers/offers-tab.tsx')),
  },
  {
    id: 'workplan',
    words: msg`Work plan`,
    page: lazy(() => import('../features/workplans/workplan-tab.tsx')),
  },
  {
    id: 'papers',
    words: msg`Papers`,
    page: lazy(() => import('../features/papers/papers-tab.tsx')),
  },
  {
    id: 'history',
    words: msg`History`,
    page: lazy(() => import('../features/cases/history-tab.tsx')),
  },
];
