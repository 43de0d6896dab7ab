import { Injectable } from '@nestjs/common';
import type { DesignationList, DesignationView } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { mustSeeWork } from '../access/of-the-center.ts';
import { Database } from '../database/database.ts';
import { notFound } from '../errors/problem.ts';

/** How a designation stands on the day of its country. */
const state = `case
  when d.standing = 'refused' or d.to_on < sixstep.today(c.time_zone) then 'ended'
  when d.standing = 'proposed' then 'proposed'
  when d.standing = 'contested' then 'contested'
  when d.from_on > sixstep.today(c.time_zone) then 'coming'
  else 'inForce' end`;

@Injectable()
export class DesignationReads {
  constructor(private readonly database: Database) {}

  /** @throws Problem 404 for a code that is none, for people outside the Center and for observers */
  async list(code: string, actor: Actor): Promise<DesignationList> {
    mustSeeWork(actor);
    const [[country], items] = await this.database.read<
      [Pick<DesignationList, 'today' | 'officeMailbox'>[], DesignationView[]]
    >(actor, [
      {
        name: 'office-of-country',
        sql: `select sixstep.today(c.time_zone) as today, o.mailbox as "officeMailbox"
              from sixstep.partner_country c left join sixstep.country_office o on o.country_code = c.code
              where c.code = $1`,
        params: [code],
      },
      {
        name: 'designations-of-country',
        sql: `select d.id, json_build_object('id', p.id, 'name', p.name, 'email', p.email) as person, d.office, d.capacity,
                d.is_acting as "isActing", d.basis, d.letter_on as "letterOn", sixstep.file_view(d.letter_file_id) as letter,
                d.from_on as "fromOn", d.to_on as "toOn", ${state} as state, d.note, d.reason,
                case when e.id is not null then json_build_object('id', e.id, 'name', e.name) end as "enteredBy",
                sixstep.instant(d.entered_at) as "enteredAt"
              from sixstep.designation d
              join sixstep.partner_country c on c.code = d.country_code
              join sixstep.person p on p.id = d.person_id
              left join sixstep.person e on e.id = d.entered_by
              where d.country_code = $1
              order by array_position(array['contested', 'inForce', 'proposed', 'coming', 'ended'], ${state}),
                d.capacity desc, d.from_on desc nulls last, d.id desc`,
        params: [code],
      },
    ]);
    if (!country) throw notFound();
    return { items, nextCursor: null, ...country };
  }
}
