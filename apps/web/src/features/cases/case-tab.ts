import type { MessageDescriptor } from '@lingui/core';
import type { CaseView } from '@sixstep/contract';
import type { ComponentType } from 'react';
import type { CaseTabId } from './places.ts';

/** What every tab of a case's page is given. */
export interface CaseTabProps {
  readonly kase: CaseView;
}

/** One tab of a case's page; the application lists them, so that this folder knows of no slice. */
export interface CaseTab {
  readonly id: CaseTabId;
  readonly words: MessageDescriptor;
  readonly page: ComponentType<CaseTabProps>;
}
