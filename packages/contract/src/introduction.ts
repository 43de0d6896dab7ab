import * as z from 'zod/mini';
import { countryRight } from './colleague.ts';
import { acceptInvitationLink } from './session.ts';
import {
  caseNumber,
  countryCode,
  date,
  email,
  id,
  instant,
  language,
  line,
  listOf,
  prose,
  reason,
} from './text.ts';

/** Somebody to whom a link was passed on says who they are. The link stays good, and nobody is let in by this. */
export const introduceOneself = z.strictObject({
  token: acceptInvitationLink.shape.token,
  name: line(200),
  position: z.nullable(line(200)),
  office: z.nullable(line(200)),
  email,
  note: z.nullable(prose(2000)),
  /** In which the person reads the page. */
  language,
});
export type IntroduceOneself = z.infer<typeof introduceOneself>;

export const introductionView = z.object({
  id,
  country: z.object({ code: countryCode, name: z.string() }),
  caseNumber: z.nullable(caseNumber),
  /** To whom the link was mailed. */
  linkFor: z.string(),
  name: z.string(),
  position: z.nullable(z.string()),
  office: z.nullable(z.string()),
  email: z.string(),
  note: z.nullable(z.string()),
  madeAt: instant,
});
export type IntroductionView = z.infer<typeof introductionView>;
export const introductionList = listOf(introductionView);

/** As what somebody is admitted: a designation follows for a focal point and a deputy, from that day in the country. */
export const admitIntroduction = z.strictObject({
  as: z.enum(['focalPoint', 'deputy', 'colleague']),
  fromOn: date,
  /** Of a colleague; whoever is designated edits. */
  right: countryRight,
});
export type AdmitIntroduction = z.infer<typeof admitIntroduction>;

export const refuseIntroduction = z.strictObject({ reason });
export type RefuseIntroduction = z.infer<typeof refuseIntroduction>;
