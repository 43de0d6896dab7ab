import type {
  CaseSummary,
  CaseView,
  NextStep,
  PartnerCountryView,
  SessionView,
} from '@sixstep/contract';
import {
  abilitiesOf,
  eventRow,
  stateTable,
  stepOf,
  steps,
  type EventType,
  type Role,
} from '@sixstep/process';
import { reason } from './answers.ts';

export const people = {
  hana: '01930000-0000-7000-8000-000000000001',
  luis: '01930000-0000-7000-8000-000000000002',
} as const;

/** A session of Hana, who is a director unless said otherwise. */
export const buildSession = (role: Role = 'director'): SessionView => ({
  person: {
    id: people.hana,
    name: 'Hana Mori',
    email: 'hana@center.example',
    role,
    country: null,
    organization: null,
    countryRight: null,
    language: 'en',
    timeZone: 'Asia/Tokyo',
    centerMailbox: 'center@center.example',
    actingDirectorUntil: null,
    abilities: abilitiesOf(role),
  },
  demonstration: null,
});

export const nobody: SessionView = { person: null, demonstration: null };

/** A step that this person may take. */
export const allowed = (type: EventType, more: Partial<NextStep> = {}): NextStep => {
  const { to, record } = eventRow(type);
  return {
    type,
    allowed: true,
    onBehalf: false,
    to: to === 'same' || to === 'record' || to === 'facts' ? null : to,
    record: [...record],
    reasons: [],
    ...more,
  };
};

/** A step that is refused for a reason. */
export const refused = (
  type: EventType,
  code: string,
  words: string,
  more: Partial<ReturnType<typeof reason>> = {},
): NextStep => allowed(type, { allowed: false, reasons: [reason(code, words, more)] });

/** Ghana's case, with the expression of interest under review unless said otherwise. */
export function buildSummary(more: Partial<CaseSummary> = {}): CaseSummary {
  const state = more.state ?? 'expressionOfInterest.underReview';
  const { turn } = stateTable[state];
  return {
    number: 'A6IP-GHA-2026-01',
    country: { code: 'GHA', iso2: 'GH', name: 'Ghana', region: 'subSaharanAfrica' },
    state,
    step: stepOf(state),
    turn: turn === 'followsItems' ? 'organizations' : turn,
    version: 7,
    manager: { id: people.luis, name: 'Luis Ortega' },
    stateSince: '2026-11-02',
    age: 21,
    dueOn: '2026-12-02',
    daysOver: 0,
    onHold: false,
    holdReviewOn: null,
    components: ['strategy', 'tracking'],
    lastContact: null,
    nextAction: null,
    next: null,
    ...more,
  };
}

export function buildCase(more: Partial<CaseView> = {}): CaseView {
  const summary = buildSummary(more);
  return {
    ...summary,
    origin: 'invited',
    openedOn: '2026-08-03',
    hold: null,
    turnDays: { center: 40, country: 72, organizations: 0, nobody: 0 },
    followsCase: null,
    steps: steps.map((step, index) => ({
      step,
      enteredOn: index <= steps.indexOf(summary.step ?? 'invitation') ? '2026-08-03' : null,
      leftOn: index < steps.indexOf(summary.step ?? 'invitation') ? '2026-10-01' : null,
      skipped: false,
      precision: null,
    })),
    people: [{ id: people.luis, name: 'Luis Ortega', role: 'programManager', organization: null }],
    nextSteps: summary.next ? [summary.next] : [],
    undoSecondsLeft: null,
    adoption: null,
    ...more,
  };
}

export const buildCountry = (more: Partial<PartnerCountryView> = {}): PartnerCountryView => ({
  code: 'GHA',
  iso2: 'GH',
  m49: '288',
  kind: 'country',
  name: 'Ghana',
  centerName: 'Ghana',
  region: 'subSaharanAfrica',
  languages: ['en'],
  portalLanguage: 'en',
  timeZone: 'Africa/Accra',
  weekend: [6, 7],
  supportClass: 'recipient',
  ldc: false,
  sids: false,
  openCases: [],
  lastInvitedOn: null,
  readiness: [],
  waiver: null,
  version: 1,
  ...more,
});
