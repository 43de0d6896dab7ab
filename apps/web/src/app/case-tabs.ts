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
    id: 'history',
    words: msg`History`,
    page: lazy(() => import('../features/cases/history-tab.tsx')),
  },
];
