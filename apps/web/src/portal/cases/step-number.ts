import type { Step } from '@sixstep/process';

/** The six steps by their number, as people say them. Written here, because the machine does not travel to the portal. */
const numbers: Readonly<Record<Step, number>> = {
  invitation: 1,
  expressionOfInterest: 2,
  consultation: 3,
  draftPackage: 4,
  coordination: 5,
  implementation: 6,
};

export const stepNumber = (step: Step): number => numbers[step];
