import { Injectable } from '@nestjs/common';
import type { AdoptionView } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { Database, type Statement } from '../database/database.ts';
import { wholeStepDates, type AdoptionEntry } from './adoption-entry.ts';

export type AdoptionRow = Omit<AdoptionView, 'missing' | 'mayApprove' | 'mayChange'> & {
  readonly enteredById: string;
};

const adoptionColumns = `
  a.id, a.version, a.status, json_build_object('code', p.code, 'iso2', p.iso2, 'name', p.name) as country,
  (a.content - 'source') || jsonb_build_object('countryCode', a.country_code, 'state', a.state,
    'managerId', a.manager_id, 'agreedFileId', a.agreed_file_id, 'fileIds', a.file_ids) as content,
  m.name as "managerName", nullif(a.content -> 'source', 'null') as source, e.name as "enteredBy",
  a.entered_by as "enteredById", sixstep.instant(a.entered_at) as "enteredAt", a.return_reason as "returnReason",
  c.number as "caseNumber"
  from sixstep.adoption a
  join sixstep.partner_country p on p.code = a.country_code
  join sixstep.person e on e.id = a.entered_by
  left join sixstep.person m on m.id = a.manager_id
  left join sixstep.case_file c on c.id = a.case_id`;

const listStatement: Statement = {
  name: 'list-adoptions',
  sql: `select ${adoptionColumns} where a.status <> 'dropped' order by a.status, p.name, a.key`,
};

@Injectable()
export class AdoptionReads {
  constructor(private readonly database: Database) {}

  async list(actor: Actor): Promise<AdoptionRow[]> {
    const [rows] = await this.database.read<[AdoptionRow[]]>(actor, [listStatement]);
    return rows;
  }

  async some(ids: readonly string[], actor: Actor): Promise<AdoptionRow[]> {
    const [rows] = await this.database.read<[AdoptionRow[]]>(actor, [
      {
        name: 'some-adoptions',
        sql: `select ${adoptionColumns} where a.id = any ($1)`,
        params: [ids],
      },
    ]);
    return rows;
  }
}

/** What is kept of an entry beside its own columns. */
function contentOf(entry: AdoptionEntry): object {
  const {
    key: _key,
    countryCode: _c,
    state: _s,
    managerId: _m,
    agreedFileId: _f,
    fileIds: _i,
    ...content
  } = entry;
  return { ...content, stepDates: wholeStepDates(entry) };
}

/**
 * Writes an entry under its key: a new adoption, or the one that waits or came back. One that is a case already, and one
 * that says the same, stay as they are; a row comes back only for what was written.
 */
export const writeStatement = (entry: AdoptionEntry): Statement => ({
  name: 'write-adoption',
  sql: `insert into sixstep.adoption as a (key, country_code, state, content, manager_id, agreed_file_id, file_ids)
        values ($1, $2, $3, $4, $5, $6, coalesce($7::uuid[], '{}'))
        on conflict (key) where status <> 'dropped' do update set country_code = excluded.country_code,
          state = excluded.state, content = excluded.content, manager_id = excluded.manager_id,
          agreed_file_id = coalesce(excluded.agreed_file_id, a.agreed_file_id),
          file_ids = coalesce($7::uuid[], a.file_ids), status = 'entered',
          return_reason = null, settled_by = null, settled_at = null, entered_by = sixstep.actor_id()
          where a.status in ('entered', 'returned')
            and (a.country_code, a.state, a.content, a.manager_id, a.agreed_file_id, a.file_ids) is distinct from
              (excluded.country_code, excluded.state, excluded.content, excluded.manager_id,
                coalesce(excluded.agreed_file_id, a.agreed_file_id), coalesce($7::uuid[], a.file_ids))
        returning a.id`,
  params: [
    entry.key,
    entry.countryCode,
    entry.state,
    JSON.stringify(contentOf(entry)),
    entry.managerId,
    entry.agreedFileId,
    entry.fileIds,
  ],
});
