import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The people of a country see when each of them was last here. */
export class SeeColleaguesLast1763860710000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function sixstep.colleagues_last_seen() returns table (person_id uuid, seen_on date)
      language sql stable security definer set search_path = sixstep, pg_temp as $$
        select p.id, (u.last_seen_at at time zone 'UTC')::date from auth."user" u join person p on p.id = u.id
        where p.country_code = actor_country()
      $$;
      comment on function sixstep.colleagues_last_seen is
        'For the people of a country: the day, in UTC, on which each of them was last here.';
      revoke execute on function sixstep.colleagues_last_seen from public;
      revoke all on function sixstep.colleagues_last_seen from sixstep_staff, sixstep_auth, sixstep_worker;
      grant execute on function sixstep.colleagues_last_seen to sixstep_external;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function sixstep.colleagues_last_seen()');
  }
}
