import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Holidays of partner countries: days on which no deadline of the country runs and nobody there is reminded. */
export class KeepCountryHolidays1763860300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(table);
    await queryRunner.query(daysPastByCountry);
    await queryRunner.query(
      invitationFacts('working_days_past(i.response_on, today(p.time_zone), p.code)'),
    );
    await queryRunner.query('drop function sixstep.working_days_past(date, date, int[])');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(daysPastByWeekend);
    await queryRunner.query(
      invitationFacts('working_days_past(i.response_on, today(p.time_zone), p.weekend)'),
    );
    await queryRunner.query(`
      drop function sixstep.working_days_past(date, date, text);
      drop function sixstep.holidays_of(text);
      drop table sixstep.country_holiday;
    `);
  }
}

const table = `
  create table sixstep.country_holiday (
    country_code text not null references sixstep.partner_country,
    on_date date not null,
    name text not null check (length(name) between 1 and 200),
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1,
    primary key (country_code, on_date)
  );
  select sixstep.protect_reference('country_holiday', array['programManager', 'programOfficer', 'administrator']);
  create policy staff_inserts on sixstep.country_holiday for insert to sixstep_staff
    with check ((select sixstep.actor_role()) in ('programManager', 'programOfficer', 'administrator'));
  create policy staff_deletes on sixstep.country_holiday for delete to sixstep_staff
    using ((select sixstep.actor_role()) in ('programManager', 'programOfficer', 'administrator'));
  grant insert, delete on sixstep.country_holiday to sixstep_staff;

  create function sixstep.holidays_of(country text) returns text[]
  language sql stable set search_path = sixstep, pg_temp as $$
    select coalesce(array_agg(on_date::text order by on_date), '{}') from country_holiday
    where country_code = country
  $$;
  comment on function sixstep.holidays_of is 'The dates on which a country rests besides its weekends, YYYY-MM-DD.';
`;

const daysPastByCountry = `
  create function sixstep.working_days_past(since date, today date, country text) returns int
  language sql stable set search_path = sixstep, pg_temp as $$
    select count(*)::int from generate_series(since + 1, today, interval '1 day') d
    join partner_country p on p.code = country and extract(isodow from d)::int <> all (p.weekend)
    where not exists (select from country_holiday h where h.country_code = country and h.on_date = d::date)
  $$;
`;

const daysPastByWeekend = `
  create function sixstep.working_days_past(since date, today date, weekend int[]) returns int
  language sql immutable as $$
    select count(*)::int from generate_series(since + 1, today, interval '1 day') d
    where extract(isodow from d)::int <> all (weekend)
  $$;
`;

const invitationFacts = (daysPast: string): string => `
  create or replace function sixstep.invitation_facts(the_case uuid, persons uuid[]) returns jsonb
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select jsonb_build_object(
      'hasAddressee', i.addressee_email is not null or i.office_mailbox is not null,
      'hasLanguage', i.language is not null,
      'missingMergeValues', (c.manager_id is null)::int
        + (i.addressee_email is not null and i.addressee_name is null)::int,
      'draftedByActor', i.authors && persons,
      'remindedToday', exists (select from reminder r where r.case_id = c.id and r.state = c.state
        and r.sent_on >= today(p.time_zone)),
      'workingDaysPastResponseDate', ${daysPast})
    from invitation i join case_file c on c.id = i.case_id join partner_country p on p.code = c.country_code
    where i.case_id = the_case
  $$;
`;
