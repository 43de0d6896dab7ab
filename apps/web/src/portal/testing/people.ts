import type { CaseView, ExpressionView, NextStep, SessionView } from '@sixstep/contract';
import { expressionFields } from '@sixstep/reference/expression-form';

type Person = NonNullable<SessionView['person']>;

/** Ama Mensah is the focal point of Ghana; she and all others here are invented. */
export const ama: Person = {
  id: '0199f000-0000-7000-8000-000000000001',
  name: 'Ama Mensah',
  email: 'ama.mensah@example.org',
  role: 'focalPoint',
  country: { code: 'GHA', name: 'Ghana' },
  organization: null,
  countryRight: 'edit',
  language: 'en',
  timeZone: 'Africa/Accra',
  centerMailbox: 'center@example.org',
  actingDirectorUntil: null,
  abilities: [],
};

export const sessionOf = (person: Person | null): SessionView => ({ person, demonstration: null });

export const nextStep = (type: NextStep['type'], more: Partial<NextStep> = {}): NextStep => ({
  type,
  allowed: true,
  onBehalf: false,
  to: null,
  record: [],
  reasons: [],
  ...more,
});

/** A case of Ghana while its expression of interest is written. */
export const caseOfGhana = (more: Partial<CaseView> = {}): CaseView => ({
  number: 'A6IP-GHA-2026-01',
  country: { code: 'GHA', iso2: 'GH', name: 'Ghana', region: 'subSaharanAfrica' },
  state: 'expressionOfInterest.drafting',
  step: 'expressionOfInterest',
  turn: 'country',
  version: 4,
  manager: { id: '0199f000-0000-7000-8000-000000000002', name: 'Hana Sato' },
  stateSince: '2026-11-01',
  age: 20,
  dueOn: '2026-11-27',
  daysOver: 0,
  onHold: false,
  holdReviewOn: null,
  components: [],
  lastContact: null,
  nextAction: null,
  next: null,
  origin: 'invited',
  openedOn: '2026-10-01',
  hold: null,
  turnDays: { center: 20, country: 20, organizations: 0, nobody: 0 },
  followsCase: null,
  undoSecondsLeft: null,
  steps: [
    {
      step: 'invitation',
      enteredOn: '2026-10-01',
      leftOn: '2026-11-01',
      skipped: false,
      precision: null,
    },
    {
      step: 'expressionOfInterest',
      enteredOn: '2026-11-01',
      leftOn: null,
      skipped: false,
      precision: null,
    },
    { step: 'consultation', enteredOn: null, leftOn: null, skipped: false, precision: null },
    { step: 'draftPackage', enteredOn: null, leftOn: null, skipped: false, precision: null },
    { step: 'coordination', enteredOn: null, leftOn: null, skipped: false, precision: null },
    { step: 'implementation', enteredOn: null, leftOn: null, skipped: false, precision: null },
  ],
  people: [],
  adoption: null,
  nextSteps: [nextStep('expression.submit'), nextStep('case.withdraw')],
  ...more,
});

export const emptyExpression = (more: Partial<ExpressionView> = {}): ExpressionView => ({
  form: '2026-1',
  answers: {},
  version: 1,
  changedAt: null,
  changedBy: null,
  letterFileName: null,
  letterReceived: false,
  missing: [],
  points: [],
  submittedVersions: [],
  editableFields: [...expressionFields],
  ...more,
});
