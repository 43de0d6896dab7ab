import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who says of themselves, at a link that was made out to somebody else, who they are. */
export class KeepIntroductions1763860920000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table sixstep.introduction (
        id uuid primary key default uuidv7(),
        link_id uuid not null references sixstep.invitation_link on delete cascade,
        country_code text not null references sixstep.partner_country,
        name text not null check (length(name) between 1 and 200),
        position text check (length(position) between 1 and 200),
        office text check (length(office) between 1 and 200),
        email text not null check (email = lower(btrim(email)) and length(email) between 3 and 254),
        note text check (length(note) between 1 and 2000),
        language text not null check (language in ('en', 'fr', 'es')),
        made_at timestamptz not null default sixstep.now(),
        state text not null default 'open' check (state in ('open', 'admitted', 'refused')),
        admitted_as text check (admitted_as in ('focalPoint', 'deputy', 'colleague')),
        reason text check (length(reason) between 1 and 2000),
        decided_by uuid references sixstep.person,
        decided_at timestamptz,
        constraint introduction_decided_whole check ((state = 'open') = (decided_by is null)
          and (decided_by is null) = (decided_at is null) and (state = 'admitted') = (admitted_as is not null)
          and (state = 'refused') = (reason is not null))
      );
      create index introduction_of_country on sixstep.introduction (country_code) where state = 'open';
      create unique index introduction_once on sixstep.introduction (link_id, email) where state = 'open';
      comment on table sixstep.introduction is 'Nobody has checked what stands here: a manager does, who admits or refuses.';
      alter table sixstep.introduction enable row level security;
      alter table sixstep.introduction force row level security;
      create policy owner_all on sixstep.introduction to sixstep_owner using (true) with check (true);
      create policy auth_all on sixstep.introduction to sixstep_auth using (true) with check (true);
      create policy staff_reads on sixstep.introduction for select to sixstep_staff
        using ((select sixstep.is_staff_reader()));
      create policy staff_updates on sixstep.introduction for update to sixstep_staff
        using ((select sixstep.is_staff_writer()) and state = 'open')
        with check (decided_by = (select sixstep.actor_id()));
      grant select, insert, update on sixstep.introduction to sixstep_auth;
      grant select on sixstep.introduction to sixstep_staff;
      grant update (state, admitted_as, reason, decided_by, decided_at) on sixstep.introduction to sixstep_staff;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table sixstep.introduction');
  }
}
