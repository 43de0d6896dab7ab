import {
  caseView,
  consultationView,
  organizationList,
  partnerCountryView,
  paths,
  sessionView,
  supportPackageView,
  type CaseView,
  type PackageActivity,
  type PackageContent,
  type PackageVersionView,
  type SupportPackageView,
} from '@sixstep/contract';
import type { Role } from '@sixstep/process';
import type { Answer } from '../../testing/answers.ts';
import { buildCase, buildCountry, buildSession } from '../../testing/build-case.ts';

export const number = 'A6IP-GHA-2026-01';
export const address = paths.supportPackage(number);
export const at = `/cases/${number}/support-package`;

export const activity: PackageActivity = {
  id: '01930000-0000-7000-8000-0000000000a1',
  component: 'tracking',
  title: 'Registry study',
  titleLocal: null,
  kind: 'study',
  deliverable: 'A report',
  acceptanceTest: null,
  startOn: '2027-01-10',
  endOn: '2027-03-10',
  providerKind: 'organization',
  organizationCode: 'gggi',
  providerName: null,
};

/** A draft in which one of two agreed components is covered, with one activity. */
export const content: PackageContent = {
  title: 'Support package for Ghana',
  titleLocal: null,
  summary: null,
  language: 'en',
  components: [
    {
      component: 'tracking',
      covered: true,
      exclusionReason: null,
      objective: 'Each unit is counted once.',
      objectiveLocal: null,
    },
  ],
  activities: [activity],
  indicators: [],
  integrity: [{ item: 'D3', answer: null, evidence: null, mitigationNote: null }],
};

export const buildPackage = (more: Partial<SupportPackageView> = {}): SupportPackageView => ({
  version: 4,
  content,
  agreedComponents: ['strategy', 'tracking'],
  round: 0,
  roundLimit: 3,
  translationWaiver: null,
  versions: [],
  answers: [],
  endorsement: null,
  agreedVersion: null,
  mayEdit: true,
  mayAnswer: false,
  ...more,
});

export const buildVersion = (more: Partial<PackageVersionView> = {}): PackageVersionView => ({
  number: 1,
  kind: 'proposed',
  round: 1,
  frozenOn: '2026-11-12',
  sha256: 'a'.repeat(64),
  content,
  ...more,
});

/** Everything that the page asks for, as a person of a role sees it. */
export const pageOf = (
  view: SupportPackageView = buildPackage(),
  { role = 'programManager', kase }: { role?: Role; kase?: Partial<CaseView> } = {},
): Answer[] => [
  ['GET', paths.session, sessionView, buildSession(role)],
  ['GET', paths.case(number), caseView, buildCase({ state: 'draftPackage.drafting', ...kase })],
  ['GET', address, supportPackageView, view],
  ['GET', paths.partnerCountry('GHA'), partnerCountryView, buildCountry()],
  ['GET', paths.organizations, organizationList, { items: [], nextCursor: null }],
  [
    'GET',
    paths.consultations(number),
    consultationView,
    {
      round: 1,
      version: 2,
      content: null,
      requested: ['tracking'],
      meetings: [],
      sent: {
        number: 1,
        sentOn: '2026-10-01',
        sha256: 'b'.repeat(64),
        content: {
          summary: null,
          constraints: null,
          openQuestions: null,
          needs: [
            {
              component: 'strategy',
              text: 'A strategy that the cabinet adopts.',
              decision: 'agreed',
              reason: null,
              priority: 'high',
            },
          ],
          actions: [],
          meetings: [],
        },
      },
      earlier: [],
      outcome: 'confirmed',
      corrections: [],
      mayEdit: false,
    },
  ],
];
