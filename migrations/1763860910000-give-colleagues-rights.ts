import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a colleague of a country may do beside its focal point, whom the focal point invites. */
export class GiveColleaguesRights1763860910000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(rights);
    for (const table of written) await queryRunner.query(editorsOf(table));
    for (const table of said) await queryRunner.query(commentersOf(table));
    await queryRunner.query(colleagues);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop policy focal_point_reads on sixstep.invitation_link;
      drop policy focal_point_revokes on sixstep.invitation_link;
      drop policy focal_point_invites on sixstep.invitation_link;
      revoke insert (${issued}), update (revoked_at) on sixstep.invitation_link from sixstep_external;
      drop policy focal_point_changes on sixstep.person;
      drop policy focal_point_adds on sixstep.person;
      revoke insert (${added}), update (country_right, status) on sixstep.person from sixstep_external;
    `);
    for (const table of said) {
      await queryRunner.query(`drop policy commenters_insert on sixstep.${table}`);
    }
    for (const table of written) {
      await queryRunner.query(`
        drop policy editors_insert on sixstep.${table};
        drop policy editors_update on sixstep.${table};
        drop policy editors_delete on sixstep.${table};
      `);
    }
    await queryRunner.query(`
      drop function sixstep.actor_right();
      drop function sixstep.right_of(sixstep.person);
      alter table sixstep.person drop column country_right;
    `);
  }
}

const rights = `
  alter table sixstep.person add column country_right text not null default 'edit'
    check (country_right in ('view', 'comment', 'edit'));
  comment on column sixstep.person.country_right is
    'What a colleague of a country may do; whoever is designated edits, and people of no country are not asked.';

  create function sixstep.right_of(p sixstep.person) returns text
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select case when p.country_code is null then null
      when is_designated(p.id, p.country_code) then 'edit' else p.country_right end
  $$;
  comment on function sixstep.right_of is 'What somebody of a country may do today; null of people of no country.';

  create function sixstep.actor_right() returns text
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select coalesce((select right_of(p) from person p where p.id = actor_id()), 'edit')
  $$;
`;

/** What whoever may comment says. */
const said = ['comment', 'objection'] as const;

const commentersOf = (table: string) => `
  create policy commenters_insert on sixstep.${table} as restrictive for insert to sixstep_external
    with check ((select sixstep.actor_right()) <> 'view');
`;

/** What the people of a country write beside that. */
const written = [
  'amendment',
  'closing_report',
  'deliverable',
  'expression_answer',
  'expression_of_interest',
  'expression_point',
  'expression_submission',
  'package_answer',
  'package_endorsement',
  'provider_consent',
  'translation',
] as const;

const editorsOf = (table: string) => `
  create policy editors_insert on sixstep.${table} as restrictive for insert to sixstep_external
    with check ((select sixstep.actor_right()) = 'edit');
  create policy editors_update on sixstep.${table} as restrictive for update to sixstep_external
    using ((select sixstep.actor_right()) = 'edit');
  create policy editors_delete on sixstep.${table} as restrictive for delete to sixstep_external
    using ((select sixstep.actor_right()) = 'edit');
`;

const added = 'email, name, role, country_code, language, time_zone, status, country_right';
const issued =
  'token_hash, email, name, role, country_code, organization_code, language, case_id, person_id, expires_at';

const ofTheirCountry = `(select sixstep.actor_role()) = 'focalPoint' and country_code = (select sixstep.actor_country())`;

const colleagues = `
  create policy focal_point_adds on sixstep.person for insert to sixstep_external
    with check (${ofTheirCountry} and role = 'countryColleague' and status = 'invited');
  create policy focal_point_changes on sixstep.person for update to sixstep_external
    using (${ofTheirCountry} and id <> (select sixstep.actor_id()));
  grant insert (${added}), update (country_right, status) on sixstep.person to sixstep_external;

  create policy focal_point_reads on sixstep.invitation_link for select to sixstep_external
    using (${ofTheirCountry} and case_id is null);
  create policy focal_point_invites on sixstep.invitation_link for insert to sixstep_external
    with check (${ofTheirCountry} and case_id is null and role = 'countryColleague'
      and country_code = (select p.country_code from sixstep.person p where p.id = person_id));
  create policy focal_point_revokes on sixstep.invitation_link for update to sixstep_external
    using (${ofTheirCountry} and case_id is null);
  grant insert (${issued}), update (revoked_at) on sixstep.invitation_link to sixstep_external;
`;
