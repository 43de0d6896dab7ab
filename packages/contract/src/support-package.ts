import * as z from 'zod/mini';
import { component, date, id, instant, language, line, prose } from './text.ts';

/** One of the six components, taken into the package with an objective or left out with a reason. */
export const packageComponent = z.strictObject({
  component,
  covered: z.boolean(),
  exclusionReason: z.nullable(prose(2000)),
  objective: z.nullable(prose(2000)),
  /** The objective in the country's language, where the package is written in another. */
  objectiveLocal: z.nullable(prose(2000)),
});

export const activityKinds = [
  'workshop',
  'training',
  'advice',
  'drafting',
  'toolOrRegistry',
  'peerExchange',
  'study',
] as const;

/** Who may lead an activity: a partner organization, the Center itself, a national institution or a consultant. */
export const providerKinds = ['organization', 'center', 'national', 'consultant'] as const;

export const packageActivity = z
  .strictObject({
    /** Absent for an activity that is new; an activity keeps its id through all versions. */
    id: z.optional(id),
    component,
    title: line(300),
    titleLocal: z.nullable(line(300)),
    kind: z.enum(activityKinds),
    deliverable: z.nullable(prose(2000)),
    /** How one sees that the deliverable is done. */
    acceptanceTest: z.nullable(prose(2000)),
    startOn: z.nullable(date),
    endOn: z.nullable(date),
    providerKind: z.nullable(z.enum(providerKinds)),
    organizationCode: z.nullable(line(60)),
    /** The national institution or consultant by name. */
    providerName: z.nullable(line(200)),
  })
  .check(
    z.refine(({ startOn, endOn }) => startOn === null || endOn === null || endOn >= startOn, {
      path: ['endOn'],
      params: { code: 'beforeStart' },
    }),
  );
export type PackageActivity = z.infer<typeof packageActivity>;

export const packageIndicator = z.strictObject({
  component,
  name: line(300),
  unit: line(100),
  baseline: z.nullable(line(200)),
  baselineOn: z.nullable(date),
  target: z.nullable(line(200)),
  targetOn: z.nullable(date),
});

export const integrityAnswer = z.strictObject({
  item: line(20),
  answer: z.nullable(z.enum(['yes', 'partly', 'no', 'na'])),
  evidence: z.nullable(prose(2000)),
  /** A "no" is proposed only with a note that says how it is mitigated. */
  mitigationNote: z.nullable(prose(2000)),
});

/** The package as it is drafted; `PUT` replaces it under `If-Match`. */
export const packageContent = z.strictObject({
  title: z.nullable(line(300)),
  titleLocal: z.nullable(line(300)),
  summary: z.nullable(prose(8000)),
  /** The language in which it is written. */
  language,
  components: z.array(packageComponent).check(z.maxLength(6)),
  activities: z.array(packageActivity).check(z.maxLength(100)),
  indicators: z.array(packageIndicator).check(z.maxLength(100)),
  integrity: z.array(integrityAnswer).check(z.maxLength(30)),
});
export type PackageContent = z.infer<typeof packageContent>;

/** What the country says to one component; a change, a deferral and a refusal need their words. */
export const packageAnswer = z
  .strictObject({
    component,
    answer: z.enum(['accept', 'acceptWithChange', 'defer', 'decline']),
    text: z.nullable(prose(4000)),
  })
  .check(
    z.refine(({ answer, text }) => answer === 'accept' || text !== null, {
      path: ['text'],
      params: { code: 'required' },
    }),
  );
export type PackageAnswer = z.infer<typeof packageAnswer>;

/** `PUT …/support-package/answers`: per component, or "we agree with everything". */
export const answerPackage = z.strictObject({
  /** The number of the version that the country has read; another one is refused with 412. */
  versionMeant: z.number().check(z.int(), z.gte(1)),
  answers: z.union([
    z.literal('agreeWithEverything'),
    z.array(packageAnswer).check(z.maxLength(6)),
  ]),
});
export type AnswerPackage = z.infer<typeof answerPackage>;

/** A version that was proposed: it never changes again. */
export const packageVersionView = z.object({
  number: z.number(),
  kind: z.enum(['proposed', 'reissued', 'amended']),
  round: z.number(),
  frozenOn: date,
  sha256: z.string(),
  content: packageContent,
});
export type PackageVersionView = z.infer<typeof packageVersionView>;

export const supportPackageView = z.object({
  version: z.number(),
  /** The draft, for the Center alone. */
  content: z.nullable(packageContent),
  agreedComponents: z.array(component),
  round: z.number(),
  roundLimit: z.number(),
  translationWaiver: z.nullable(z.object({ by: z.string(), reason: z.string() })),
  /** Newest first. */
  versions: z.array(packageVersionView),
  /** The country's answers to the newest version. */
  answers: z.array(
    z.object({
      component,
      answer: z.string(),
      text: z.nullable(z.string()),
      by: z.string(),
      at: instant,
    }),
  ),
  endorsement: z.nullable(z.object({ fileId: id, name: z.string() })),
  agreedVersion: z.nullable(z.number()),
  mayEdit: z.boolean(),
  mayAnswer: z.boolean(),
});
export type SupportPackageView = z.infer<typeof supportPackageView>;

export const waiveTranslation = z.strictObject({ reason: prose(2000) });
export const grantRounds = z.strictObject({
  limit: z.number().check(z.int(), z.gte(1), z.lte(12)),
});
export const attachEndorsement = z.strictObject({ fileId: id });
