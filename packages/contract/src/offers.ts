import * as z from 'zod/mini';
import { entered } from './entry.ts';
import { onBehalf } from './steps.ts';
import { caseNumber, component, date, id, line, prose } from './text.ts';

/** What a partner organization says to an activity that was put to it. */
export const writeOffer = z
  .strictObject({
    status: z.enum(['offered', 'declined', 'withdrawn']),
    role: z.enum(['lead', 'support']),
    fromOn: z.nullable(date),
    toOn: z.nullable(date),
    conditions: z.nullable(prose(2000)),
    contact: z.nullable(line(300)),
    note: z.nullable(prose(2000)),
    onBehalf: z.optional(onBehalf),
  })
  .check(
    z.refine(({ fromOn, toOn }) => fromOn === null || toOn === null || toOn >= fromOn, {
      path: ['toOn'],
      params: { code: 'beforeStart' },
    }),
  );
export type WriteOffer = z.infer<typeof writeOffer>;

export const decideOffer = z.strictObject({
  decision: z.enum(['pending', 'confirmed', 'reserve', 'declined']),
});

/** The Center, a national institution or a consultant may lead as well. */
export const nameLead = z
  .strictObject({
    kind: z.enum(['center', 'national', 'consultant']),
    name: z.nullable(line(200)),
  })
  .check(
    z.refine(({ kind, name }) => kind === 'center' || name !== null, {
      path: ['name'],
      params: { code: 'required' },
    }),
  );

/** A director's written acceptance of a gap or an overlap. */
export const acceptInWriting = z.strictObject({ reason: prose(2000) });

/** `organization:undp`, `center`, `national:…`, `consultant:…` */
export const providerKey = line(260);

export const consentToProviders = z.strictObject({
  versionMeant: z.number().check(z.int(), z.gte(1)),
  consents: z
    .array(
      z.strictObject({
        provider: providerKey,
        answer: z.enum(['consent', 'withhold']),
        reason: z.nullable(prose(2000)),
      }),
    )
    .check(z.maxLength(50)),
});
export type ConsentToProviders = z.infer<typeof consentToProviders>;

export const offerView = z.object({
  organization: z.object({ code: z.string(), name: z.string() }),
  status: z.enum(['offered', 'declined', 'withdrawn']),
  role: z.enum(['lead', 'support']),
  decision: z.enum(['pending', 'confirmed', 'reserve', 'declined']),
  fromOn: z.nullable(date),
  toOn: z.nullable(date),
  conditions: z.nullable(z.string()),
  contact: z.nullable(z.string()),
  note: z.nullable(z.string()),
  entered,
});
export type OfferView = z.infer<typeof offerView>;

const acceptance = z.nullable(z.object({ by: z.string(), reason: z.string() }));

/** One activity of the agreed package with everybody who was asked and what they said. */
export const matrixRow = z.object({
  activity: z.object({
    id,
    component,
    title: z.string(),
    startOn: z.nullable(date),
    endOn: z.nullable(date),
    suggested: z.nullable(z.string()),
  }),
  asked: z.array(z.object({ code: z.string(), name: z.string(), dueOn: date })),
  offers: z.array(offerView),
  /** The one who leads, once confirmed. */
  lead: z.nullable(z.object({ key: providerKey, name: z.string() })),
  leads: z.number(),
  gap: z.boolean(),
  gapAccepted: acceptance,
  overlap: z.boolean(),
  overlapAccepted: acceptance,
});
export type MatrixRow = z.infer<typeof matrixRow>;

export const offersView = z.object({
  version: z.number(),
  dueOn: z.nullable(date),
  rows: z.array(matrixRow),
  providers: z.array(
    z.object({
      key: providerKey,
      name: z.string(),
      leads: z.array(z.string()),
      consent: z.nullable(z.enum(['consent', 'withhold'])),
      reason: z.nullable(z.string()),
    }),
  ),
  mayEdit: z.boolean(),
  mayAccept: z.boolean(),
  mayConsent: z.boolean(),
});
export type OffersView = z.infer<typeof offersView>;

/** What is put to one organization, over all cases. */
export const offerRequestView = z.object({
  caseNumber,
  country: z.string(),
  activity: z.object({
    id,
    component,
    title: z.string(),
    deliverable: z.nullable(z.string()),
    startOn: z.nullable(date),
    endOn: z.nullable(date),
  }),
  dueOn: date,
  open: z.boolean(),
  offer: z.nullable(offerView),
});
export type OfferRequestView = z.infer<typeof offerRequestView>;
export const offerRequestList = z.object({
  items: z.array(offerRequestView),
  nextCursor: z.null(),
});
