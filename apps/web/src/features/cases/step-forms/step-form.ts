import type { CaseView } from '@sixstep/contract';
import type { EventType } from '@sixstep/process';
import type { ComponentType } from 'react';

/** What a step's form is given; `preset` is what whoever opened it knew already. */
export interface StepFormProps {
  readonly kase: CaseView;
  readonly type: EventType;
  /** The Center enters it for the country or an organization. */
  readonly onBehalf: boolean;
  readonly preset: Readonly<Record<string, unknown>>;
  readonly close: () => void;
}

export type StepForm = ComponentType<StepFormProps>;
