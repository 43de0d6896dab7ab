import type { CaseView, MyWeek, NextStep } from '@sixstep/contract';
import type { EventType } from '@sixstep/process';

/** Every case that waits for this director, in the order of the week. */
export const decisionsIn = (week: MyWeek): string[] =>
  week.cases.filter(({ kase }) => kase.next?.allowed).map(({ kase }) => kase.number);

/** What a director says no with, for each step that says yes. */
const answers: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  'invitation.approve': ['invitation.return'],
  'expression.accept': ['expression.decline', 'expression.defer'],
  'package.propose': ['package.return'],
  'case.complete': [],
  'consultation.proceed': ['consultation.end'],
};

export interface Decision {
  /** The step that says yes; allowed, or with the reasons why not yet. */
  readonly yes: NextStep;
  readonly no: readonly NextStep[];
}

/** What a director decides in the state of the case; nothing where the director is not asked. */
export function decisionOf(kase: CaseView): Decision | null {
  const own = kase.nextSteps.filter(
    ({ onBehalf, reasons }) => !onBehalf && reasons[0]?.code !== 'wrongRole',
  );
  const yes = own.find(({ type }) => answers[type] !== undefined);
  if (!yes) return null;
  const refusals = answers[yes.type] ?? [];
  return { yes, no: own.filter(({ type, allowed }) => allowed && refusals.includes(type)) };
}
