import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The partner organizations are kept by directors and administrators, who bring them as a sheet. */
export class KeepOrganizations1763859800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(versions);
    await queryRunner.query(access);
    await queryRunner.query(log);
    await queryRunner.query(sheets);
    await queryRunner.query(importTables.map(administratorsBring).join('\n'));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      importTables
        .map(
          (table) => `
            drop policy administrator_updates on sixstep.${table};
            drop policy administrator_inserts on sixstep.${table};`,
        )
        .join('\n'),
    );
    await queryRunner.query(`
      delete from sixstep.import_row where target = 'organizations';
      delete from sixstep.import_run where target = 'organizations';
      delete from sixstep.import_mapping where target = 'organizations';
      delete from sixstep.import_sheet where target = 'organizations';
      alter table sixstep.import_sheet drop constraint import_sheet_target_check,
        add constraint import_sheet_target_check check (target in ('cases', 'people'));

      drop trigger log_change on sixstep.organization;
      delete from sixstep.access_log where kind = 'organization';
      alter table sixstep.access_log drop constraint access_log_kind_check,
        add constraint access_log_kind_check check (kind in (${kinds}));

      drop policy keepers_update on sixstep.organization;
      drop policy keepers_insert on sixstep.organization;
      revoke update (name, full_name, category, strengths, components, iati_org_type, crs_channel_code, inferred)
        on sixstep.organization from sixstep_staff;
      revoke insert on sixstep.organization from sixstep_staff;
      drop trigger touch_row on sixstep.organization;
      alter table sixstep.organization drop constraint organization_code_check,
        drop column changed_at, drop column changed_by, drop column version;
    `);
  }
}

const versions = `
  alter table sixstep.organization
    add column changed_at timestamptz not null default sixstep.now(),
    add column changed_by uuid default sixstep.actor_id() references sixstep.person,
    add column version int not null default 1,
    add constraint organization_code_check check (code ~ '^[a-z]+(-[a-z]+)*$');
  comment on column sixstep.organization.changed_by is
    'Who keeps the row; null while it is as this product brings it, and only then does loading reference data change it.';
  create trigger touch_row before insert or update on sixstep.organization
    for each row execute function sixstep.touch_row();
`;

const isKeeper = `(select sixstep.actor_role()) in ('director', 'administrator')
    or ((select sixstep.is_staff_writer()) and (select sixstep.is_acting_director()))`;

const access = `
  create policy keepers_insert on sixstep.organization for insert to sixstep_staff with check (${isKeeper});
  create policy keepers_update on sixstep.organization for update to sixstep_staff using (${isKeeper});
  grant insert on sixstep.organization to sixstep_staff;
  grant update (name, full_name, category, strengths, components, iati_org_type, crs_channel_code, inferred)
    on sixstep.organization to sixstep_staff;
`;

const kinds = `'signIn', 'signInRefused', 'signOut', 'linkAsked', 'linkUsed', 'linkRefused', 'passwordSet', 'refused',
        'person', 'actingDirectorship', 'delegation', 'partnerCountry'`;

const log = `
  alter table sixstep.access_log drop constraint access_log_kind_check,
    add constraint access_log_kind_check check (kind in (${kinds}, 'organization'));
  create trigger log_change after insert or update on sixstep.organization for each row when (new.changed_by is not null)
    execute function sixstep.log_change('organization', 'code', 'name', 'full_name', 'category', 'strengths', 'components',
      'iati_org_type', 'crs_channel_code');
`;

const sheets = `
  alter table sixstep.import_sheet drop constraint import_sheet_target_check,
    add constraint import_sheet_target_check check (target in ('cases', 'people', 'organizations'));
`;

const importTables = ['import_sheet', 'import_mapping', 'import_run', 'import_row'];

/** Directors write these tables already; administrators do for organizations alone. */
const administratorsBring = (table: string) => `
  create policy administrator_inserts on sixstep.${table} for insert to sixstep_staff
    with check ((select sixstep.actor_role()) = 'administrator' and target = 'organizations');
  create policy administrator_updates on sixstep.${table} for update to sixstep_staff
    using ((select sixstep.actor_role()) = 'administrator' and target = 'organizations');
`;
