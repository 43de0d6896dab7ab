import * as z from 'zod/mini';
import { personRef } from './person-ref.ts';
import {
  component,
  contentLanguage,
  date,
  id,
  instant,
  language,
  line,
  listOf,
  prose,
  reason,
} from './text.ts';

const distinct = <Item>(items: readonly Item[]): boolean => new Set(items).size === items.length;

/** Facts of a country that the Center puts right; deadlines and mails go by them from then on. */
export const writeCountryProfile = z.strictObject({
  /** In which the Center writes to the country. */
  portalLanguage: language,
  /** Working languages, ISO 639. */
  languages: z
    .array(contentLanguage)
    .check(z.minLength(1), z.maxLength(10), z.refine(distinct, { params: { code: 'twice' } })),
  /** IANA, as `Africa/Accra`. */
  timeZone: line(60),
  /** Days without work, 1 Monday to 7 Sunday. */
  weekend: z
    .array(z.int().check(z.gte(1), z.lte(7)))
    .check(z.minLength(1), z.maxLength(3), z.refine(distinct, { params: { code: 'twice' } })),
});
export type WriteCountryProfile = z.infer<typeof writeCountryProfile>;

/** What others do for a country, as the Center knows it. Never shown outside the Center. */
export const knownSupportView = z.object({
  id,
  provider: z.string(),
  components: z.array(component),
  what: z.string(),
  fromOn: z.nullable(date),
  toOn: z.nullable(date),
  contact: z.nullable(z.string()),
  source: z.string(),
  enteredBy: personRef,
  enteredAt: instant,
  /** What stands no longer stays readable with the reason. */
  removed: z.nullable(z.object({ by: z.string(), at: instant, reason: z.string() })),
});
export type KnownSupportView = z.infer<typeof knownSupportView>;
export const knownSupportList = listOf(knownSupportView);

export const enterKnownSupport = z
  .strictObject({
    /** One of the partner organizations, or somebody else by name. */
    organizationCode: z.nullable(line(60)),
    provider: z.nullable(line(200)),
    components: z
      .array(component)
      .check(z.maxLength(6), z.refine(distinct, { params: { code: 'twice' } })),
    what: prose(2000),
    fromOn: z.nullable(date),
    toOn: z.nullable(date),
    /** An office; no person needs to stand here. */
    contact: z.nullable(line(200)),
    source: line(500),
  })
  .check(
    z.refine(
      ({ organizationCode, provider }) => (organizationCode === null) !== (provider === null),
      { path: ['provider'], params: { code: 'required' } },
    ),
    z.refine(({ fromOn, toOn }) => fromOn === null || toOn === null || toOn >= fromOn, {
      path: ['toOn'],
      params: { code: 'beforeFrom' },
    }),
  );
export type EnterKnownSupport = z.infer<typeof enterKnownSupport>;

export const removeKnownSupport = z.strictObject({ reason });

/** A note of the Center among itself. */
export const countryNoteView = z.object({
  id,
  /** Null once its author has removed it. */
  text: z.nullable(z.string()),
  by: personRef,
  at: instant,
  editedAt: z.nullable(instant),
  mayChange: z.boolean(),
  version: z.int(),
});
export type CountryNoteView = z.infer<typeof countryNoteView>;
export const countryNoteList = listOf(countryNoteView);

export const writeCountryNote = z.strictObject({ text: prose(4000) });
export type WriteCountryNote = z.infer<typeof writeCountryNote>;
