import type { EventType } from '@sixstep/process';
import { caseForms } from './case.tsx';
import { consultationForms } from './consultation.tsx';
import { expressionForms } from './expression.tsx';
import { implementationForms } from './implementation.tsx';
import { invitationForms } from './invitation.tsx';
import { offersForms } from './offers.tsx';
import { supportPackageForms } from './support-package.tsx';
import type { StepForm } from './step-form.ts';

/**
 * The form of every event that moves a case which is there. The events that open one have their own dialogs: `invitation.start` from
 * the register of countries, `expression.apply` in the portal, `case.adopt` with the import.
 */
export const stepForms: Readonly<Partial<Record<EventType, StepForm>>> = {
  ...invitationForms,
  ...expressionForms,
  ...consultationForms,
  ...supportPackageForms,
  ...offersForms,
  ...implementationForms,
  ...caseForms,
} satisfies Record<
  Exclude<EventType, 'invitation.start' | 'expression.apply' | 'case.adopt'>,
  StepForm
>;
