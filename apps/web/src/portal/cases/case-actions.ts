import type { CaseView, NextStep } from '@sixstep/contract';
import type { EventType } from '@sixstep/process';
import type { Catalogues } from '../words/catalogues.ts';
import { stepNumber } from './step-number.ts';

export interface CaseAction {
  readonly label: keyof Catalogues['cases']['actions'];
  readonly to: string;
}

type Rows = readonly (readonly [EventType, CaseAction['label'], string])[];

/** The step that the country is asked for, the page that leads to it. The first that may be taken is the main one. */
const asked: Rows = [
  ['expression.start', 'start', 'start'],
  ['invitation.decline', 'decline', 'decline'],
  ['expression.submit', 'expression', 'expression'],
  ['consultation.confirm', 'consultation', 'consultation'],
  ['package.agree', 'supportPackage', 'package'],
  ['offers.consent', 'providers', 'providers'],
];
const alsoLawful: Rows = [
  ['amendment.propose', 'amendment', 'amendment'],
  ['consultation.reopen', 'reopen', 'reopen'],
  ['case.withdraw', 'withdraw', 'withdraw'],
];

/**
 * What the API lets this person do, as links. A step that misses something is offered too where its page is the place
 * that mends it; one that is for others to take is not.
 */
export function actionsOf(kase: CaseView): {
  asked: readonly CaseAction[];
  also: readonly CaseAction[];
} {
  const steps = kase.nextSteps.filter((step) => !step.onBehalf && isOwn(step));
  const offered = (rows: Rows, when: (step: NextStep) => boolean): CaseAction[] =>
    rows
      .filter(([type]) => steps.some((step) => step.type === type && when(step)))
      .map(([, label, page]) => ({ label, to: `/cases/${kase.number}/${page}` }));

  const main = offered(asked, (step) => !isHeld(step));
  if (kase.step === 'implementation' && !kase.onHold) {
    main.push({ label: 'progress', to: `/cases/${kase.number}/progress` });
  }
  const returned = kase.state === 'expressionOfInterest.returned';
  return {
    asked: main.map((action) =>
      action.label === 'expression' && returned ? { ...action, label: 'points' } : action,
    ),
    also: offered(alsoLawful, (step) => step.allowed),
  };
}

/** What a case has left behind so far, for reading. */
export function readingsOf(kase: CaseView): readonly {
  label: keyof Catalogues['cases']['reading'];
  to: string;
}[] {
  const reached = Math.max(
    0,
    ...kase.steps.filter((row) => row.enteredOn !== null).map((row) => stepNumber(row.step)),
  );
  const at = (page: string) => `/cases/${kase.number}/${page}`;
  return [
    { label: 'expression' as const, to: at('expression'), from: 2 },
    { label: 'consultation' as const, to: at('consultation'), from: 3 },
    { label: 'supportPackage' as const, to: at('package'), from: 4 },
    { label: 'providers' as const, to: at('providers'), from: 5 },
    { label: 'progress' as const, to: at('progress'), from: 6 },
    { label: 'discussion' as const, to: at('discussion'), from: 2 },
    { label: 'translations' as const, to: at('translations'), from: 2 },
  ].filter((reading) => reading.from <= reached);
}

export const mayUndo = (kase: CaseView): boolean =>
  kase.nextSteps.some((step) => step.type === 'case.undo' && step.allowed);

export const mayTake = (kase: CaseView, type: EventType): boolean =>
  kase.nextSteps.some((step) => step.type === type && step.allowed && !step.onBehalf);

/** Why a step cannot be taken now, in the words of the API; empty when it can. */
export const reasonsAgainst = (kase: CaseView, type: EventType) =>
  kase.nextSteps.find((step) => step.type === type && !step.onBehalf)?.reasons ?? [];

const isOwn = (step: NextStep): boolean =>
  !step.reasons.some((reason) => reason.code === 'wrongRole');
const isHeld = (step: NextStep): boolean => step.reasons.some((reason) => reason.code === 'onHold');
