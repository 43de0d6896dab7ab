import { openStates, type State } from '@sixstep/process';
import {
  callForOffers,
  collectOffers,
  consentToProviders,
  consolidateOffers,
  startImplementation,
} from './coordination-stages.ts';
import type { Plot } from './demo-plot.ts';
import { close, deliverAll, deliverSome, finish } from './implementation-stages.ts';
import {
  agreePackage,
  draftPackage,
  proposePackage,
  secondRound,
  submitPackage,
} from './package-stages.ts';
import {
  acceptExpression,
  beginExpression,
  confirmRecord,
  contestRecord,
  draftInvitation,
  holdMeeting,
  planMeeting,
  returnExpression,
  reviewExpression,
  sendInvitation,
  sendRecord,
  submitExpression,
  submitInvitation,
  writeExpression,
  type Players,
  type Stage,
} from './stages.ts';
import type { Storyteller } from './storyteller.ts';

/** The usual way, stage by stage; `reaches` is where the case stands when the stage is over. */
const way: readonly { readonly reaches: State; readonly stage: Stage }[] = [
  { reaches: 'invitation.drafting', stage: draftInvitation },
  { reaches: 'invitation.awaitingApproval', stage: submitInvitation },
  { reaches: 'invitation.sent', stage: sendInvitation },
  { reaches: 'expressionOfInterest.drafting', stage: beginExpression },
  { reaches: 'expressionOfInterest.submitted', stage: both(writeExpression, submitExpression) },
  { reaches: 'expressionOfInterest.underReview', stage: reviewExpression },
  { reaches: 'consultation.planning', stage: acceptExpression },
  { reaches: 'consultation.scheduled', stage: planMeeting },
  { reaches: 'consultation.recording', stage: holdMeeting },
  { reaches: 'consultation.awaitingConfirmation', stage: sendRecord },
  { reaches: 'draftPackage.drafting', stage: both(confirmRecord, draftPackage) },
  { reaches: 'draftPackage.internalReview', stage: submitPackage },
  { reaches: 'draftPackage.proposed', stage: proposeMaybeTwice },
  { reaches: 'coordination.matching', stage: agreePackage },
  { reaches: 'coordination.calling', stage: callForOffers },
  { reaches: 'coordination.consolidating', stage: collectOffers },
  { reaches: 'coordination.awaitingConsent', stage: consolidateOffers },
  { reaches: 'coordination.confirmed', stage: consentToProviders },
  { reaches: 'implementation.inProgress', stage: both(startImplementation, deliverSome) },
  { reaches: 'implementation.finalReporting', stage: both(deliverAll, finish) },
  { reaches: 'completed', stage: close },
];

/** States that lie beside the usual way: how far the case goes first, and what happens then. */
const aside: Partial<Record<State, { readonly after: State; readonly stage: Stage }>> = {
  'invitation.lapsed': { after: 'invitation.sent', stage: lapse },
  'expressionOfInterest.returned': {
    after: 'expressionOfInterest.submitted',
    stage: returnExpression,
  },
  'expressionOfInterest.deferred': { after: 'expressionOfInterest.underReview', stage: defer },
  cancelled: { after: 'invitation.drafting', stage: cancel },
  declinedByCountry: { after: 'invitation.sent', stage: declineInvitation },
  declinedByCenter: { after: 'expressionOfInterest.underReview', stage: declineExpression },
  withdrawn: { after: 'draftPackage.drafting', stage: withdraw },
  closedByCenter: { after: 'consultation.planning', stage: closeCase },
  terminated: { after: 'implementation.inProgress', stage: terminate },
};

/** Plays one case from its beginning to where it stands today. */
export async function play(story: Storyteller, plot: Plot, people: Players): Promise<void> {
  const turnsAside = aside[plot.until];
  const last = turnsAside?.after ?? plot.until;
  const stages = plot.twist === 'applied' ? way.slice(3) : way;
  for (const { reaches, stage } of stages) {
    await stage(story, plot, people);
    if (reaches === last) break;
  }
  if (turnsAside) await turnsAside.stage(story, plot, people);
  if (plot.twist === 'contestedRecord' && plot.until === 'consultation.recording') {
    await sendRecord(story, plot, people);
    await contestRecord(story, plot, people);
  }
  if (plot.twist === 'held') await hold(story, plot, people);
}

function both(first: Stage, second: Stage): Stage {
  return async (story, plot, people) => {
    await first(story, plot, people);
    await second(story, plot, people);
  };
}

async function proposeMaybeTwice(...scene: Parameters<Stage>): Promise<void> {
  await proposePackage(...scene);
  if (scene[1].twist === 'secondPackage') await secondRound(...scene);
}

async function lapse(...[story, , { manager }]: Parameters<Stage>): Promise<void> {
  story.days(95);
  await story.take('invitation.lapse', manager);
}

async function defer(...[story, , { director }]: Parameters<Stage>): Promise<void> {
  story.days(5);
  await story.take('expression.defer', director, {
    until: story.dateIn(150),
    reason: 'The ministry asks to wait for the new NDC.',
  });
}

async function cancel(...[story, , { manager }]: Parameters<Stage>): Promise<void> {
  story.days(6);
  await story.take('invitation.cancel', manager, { reason: 'Merged with a regional programme.' });
}

async function declineInvitation(...[story, , { country }]: Parameters<Stage>): Promise<void> {
  story.days(22);
  await story.take('invitation.decline', country, { reasonCode: 'noCapacity' });
}

async function declineExpression(...[story, , { director }]: Parameters<Stage>): Promise<void> {
  story.days(8);
  await story.take('expression.decline', director, {
    criterion: 'servedElsewhere',
    reason: 'The same work is under way with another programme.',
    applyAgainOn: story.dateIn(365),
  });
}

/** A withdrawal came as a letter: entered by one, checked by another. */
async function withdraw(...[story, , people]: Parameters<Stage>): Promise<void> {
  story.days(10);
  await story.take('case.withdraw', people.country, {
    reason: 'Responsibilities moved to another ministry.',
    letter: { text: 'We ask to end the case and thank the Center.' },
  });
}

async function closeCase(...[story, , { director }]: Parameters<Stage>): Promise<void> {
  story.days(80);
  await story.take('case.close', director, {
    reasonCode: 'officeVacant',
    letter:
      'The office has been vacant since the spring; the Center closes the case and will invite again.',
  });
}

async function terminate(...[story, , { director }]: Parameters<Stage>): Promise<void> {
  story.days(20);
  await story.take('case.terminate', director, {
    reason: 'The funding of the lead has ended.',
    results: 'The legal analysis was delivered and accepted.',
  });
}

async function hold(...[story, , { director }]: Parameters<Stage>): Promise<void> {
  story.days(9);
  await story.take('case.hold', director, {
    reasonCode: 'electionsOrReshuffle',
    reviewDate: story.dateIn(80),
  });
}

/** Every state that the plots may name. */
export const playableStates: ReadonlySet<State> = new Set([
  ...openStates.filter((state) => way.some(({ reaches }) => reaches === state)),
  'completed' as const,
  ...(Object.keys(aside) as State[]),
]);
