import type { PartnerCountryView } from '@sixstep/contract';
import type { Statement } from '../database/database.ts';

export type PartnerCountryRow = PartnerCountryView;

/** Cases and invitations are those that the login of the doer may see; readiness and why a class was waived are for the Center alone. */
const select = `
  select p.code, p.iso2, p.m49, p.kind, p.name, p.center_name as "centerName", p.region, p.languages,
    p.portal_language as "portalLanguage", p.time_zone as "timeZone", p.weekend, p.support_class as "supportClass",
    p.ldc, p.sids, p.version,
    coalesce((select json_agg(json_build_object('number', c.number, 'state', c.state) order by c.number)
      from sixstep.case_file c join sixstep.process_state s on s.state = c.state
      where c.country_code = p.code and not s.final), '[]') as "openCases",
    (select max(i.sent_on) from sixstep.invitation i join sixstep.case_file c on c.id = i.case_id
      where c.country_code = p.code) as "lastInvitedOn",
    coalesce((select json_agg(json_build_object('component', a.component, 'level', a.level, 'assessedOn', a.assessed_on))
      from (select distinct on (component) component, level, assessed_on from sixstep.readiness_assessment
        where country_code = p.code and struck_at is null
        order by component, assessed_on desc, id desc) a), '[]') as readiness,
    case when p.waiver_reason is not null and sixstep.is_staff_reader() then json_build_object(
      'reason', p.waiver_reason, 'at', sixstep.instant(p.waived_at),
      'by', (select w.name from sixstep.person w where w.id = p.waived_by)) end as waiver
  from sixstep.partner_country p`;

/** @param countryCode the one country that somebody may see, null for all */
export const countriesStatement = (countryCode: string | null): Statement => ({
  name: 'partner-countries',
  sql: `${select} where $1::text is null or p.code = $1 order by p.name`,
  params: [countryCode],
});

export const countryStatement = (code: string): Statement => ({
  name: 'partner-country',
  sql: `${select} where p.code = $1`,
  params: [code],
});
