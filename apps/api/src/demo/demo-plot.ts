import type { Component } from '@sixstep/contract';
import type { State } from '@sixstep/process';

/** How one demonstration case goes: how far, from when, and what is unusual about it. */
export interface Plot {
  readonly country: string;
  /** Where the case stands today. */
  readonly until: State;
  /** Days before today on which it began. */
  readonly daysAgo: number;
  readonly components: readonly Component[];
  readonly manager: 'manager' | 'manager2';
  readonly twist?:
    'returnedOnce' | 'secondPackage' | 'held' | 'applied' | 'signedPaper' | 'contestedRecord';
}

const one: readonly Component[] = ['authorization'];
const two: readonly Component[] = ['strategy', 'authorization'];
const reportingTwo: readonly Component[] = ['reporting', 'tracking'];
const three: readonly Component[] = ['authorization', 'reporting', 'tracking'];
const projects: readonly Component[] = ['projectInitiation', 'methodologyDevelopment'];

/** Forty-four cases over all six steps and all endings, some late, some held. */
export const plots: readonly Plot[] = [
  plot('BTN', 'invitation.drafting', 4, one),
  plot('MDV', 'invitation.drafting', 18, two, 'manager2'),
  plot('TLS', 'invitation.awaitingApproval', 9, one),
  plot('BDI', 'invitation.awaitingApproval', 21, reportingTwo, 'manager2'),
  plot('KGZ', 'invitation.sent', 30, one),
  plot('BLZ', 'invitation.sent', 44, two, 'manager2'),
  plot('PLW', 'invitation.sent', 96, one),
  plot('FJI', 'invitation.lapsed', 130, two),
  plot('ZWE', 'expressionOfInterest.drafting', 52, three),
  plot('TUN', 'expressionOfInterest.drafting', 48, two, 'manager2'),
  plot('BWA', 'expressionOfInterest.submitted', 70, one),
  plot('NPL', 'expressionOfInterest.submitted', 78, reportingTwo, 'manager2'),
  plot('MDA', 'expressionOfInterest.underReview', 88, two, 'manager', 'returnedOnce'),
  plot('ARM', 'expressionOfInterest.underReview', 80, one, 'manager2'),
  plot('LAO', 'expressionOfInterest.returned', 95, three),
  plot('UGA', 'expressionOfInterest.deferred', 140, projects, 'manager2'),
  plot('KHM', 'consultation.planning', 104, two),
  plot('ETH', 'consultation.scheduled', 122, three, 'manager2'),
  plot('PER', 'consultation.awaitingConfirmation', 160, three),
  plot('DOM', 'consultation.recording', 150, two, 'manager2', 'contestedRecord'),
  plot('PHL', 'consultation.planning', 170, one, 'manager', 'held'),
  plot('UZB', 'draftPackage.drafting', 190, two),
  plot('MNG', 'draftPackage.drafting', 230, three, 'manager2', 'signedPaper'),
  plot('PAK', 'draftPackage.internalReview', 215, projects),
  plot('GHA', 'draftPackage.proposed', 235, three),
  plot('CRI', 'draftPackage.proposed', 262, two, 'manager2', 'secondPackage'),
  plot('KEN', 'coordination.matching', 250, three),
  plot('SEN', 'coordination.calling', 285, two, 'manager2'),
  plot('THA', 'coordination.calling', 300, three),
  plot('RWA', 'coordination.consolidating', 315, three, 'manager2'),
  plot('CHL', 'coordination.awaitingConsent', 325, two),
  plot('JOR', 'coordination.confirmed', 330, reportingTwo, 'manager2'),
  plot('ZMB', 'implementation.inProgress', 345, three),
  plot('VNM', 'implementation.inProgress', 380, two, 'manager2', 'secondPackage'),
  plot('MAR', 'implementation.inProgress', 410, reportingTwo, 'manager', 'applied'),
  plot('GEO', 'implementation.finalReporting', 420, one, 'manager2'),
  plot('LKA', 'completed', 424, two),
  plot('CIV', 'completed', 425, one, 'manager2', 'returnedOnce'),
  plot('JAM', 'declinedByCountry', 120, one),
  plot('AZE', 'declinedByCenter', 200, two, 'manager2'),
  plot('BGD', 'withdrawn', 260, three),
  plot('SDN', 'closedByCenter', 330, one, 'manager2'),
  plot('NGA', 'terminated', 400, two),
  plot('BRB', 'cancelled', 60, one, 'manager2'),
];

function plot(
  country: string,
  until: State,
  daysAgo: number,
  components: readonly Component[],
  manager: Plot['manager'] = 'manager',
  twist?: Plot['twist'],
): Plot {
  return { country, until, daysAgo, components, manager, ...(twist && { twist }) };
}

/** Days after its beginning on which a case that is told at its usual pace comes to stand where its plot ends. */
export const usualDays: Partial<Record<State, number>> = {
  'invitation.drafting': 1,
  'invitation.awaitingApproval': 4,
  'invitation.sent': 7,
  'invitation.lapsed': 102,
  'expressionOfInterest.drafting': 23,
  'expressionOfInterest.submitted': 35,
  'expressionOfInterest.underReview': 38,
  'expressionOfInterest.returned': 38,
  'expressionOfInterest.deferred': 47,
  'consultation.planning': 48,
  'consultation.scheduled': 56,
  'consultation.awaitingConfirmation': 74,
  'draftPackage.drafting': 81,
  'draftPackage.internalReview': 106,
  'draftPackage.proposed': 109,
  'coordination.matching': 117,
  'coordination.calling': 122,
  'coordination.consolidating': 144,
  'coordination.awaitingConsent': 150,
  'coordination.confirmed': 157,
  'implementation.inProgress': 165,
  'implementation.finalReporting': 203,
  completed: 211,
  declinedByCountry: 29,
  declinedByCenter: 50,
  withdrawn: 110,
  closedByCenter: 128,
  terminated: 207,
  cancelled: 8,
  'consultation.recording': 78,
};
