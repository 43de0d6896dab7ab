import type { Actor } from '../access/actor.ts';
import type { Statement } from '../database/database.ts';

/** A file that the doer has announced. */
export const ownFileStatement = (id: string): Statement => ({
  name: 'own-file',
  sql: `select name, bytes, announced_at as "announcedAt", finished_at is not null as finished from sixstep.file
        where id = $1 and owner_id = sixstep.actor_id()`,
  params: [id],
});

/** Those of the files that the doer has brought and that have arrived. */
export const ownPhotosStatement = (ids: readonly string[]): Statement => ({
  name: 'own-photos',
  sql: `select f.id, f.kind, f.bytes, c.number as "caseNumber" from sixstep.file f
        left join sixstep.case_file c on c.id = f.case_id
        where f.id = any ($1) and f.owner_id = sixstep.actor_id() and f.finished_at is not null`,
  params: [ids],
});

/** Files of the doer that no record holds. */
export const quotaStatement: Statement = {
  name: 'loose-files',
  sql: `select count(*) as loose from sixstep.file f
        where f.owner_id = sixstep.actor_id() and not exists (select from sixstep.file_hold h where h.file_id = f.id)`,
};

/** A file whose content has arrived: one's own, or one that a record which one may see holds. */
export const visibleFileStatement = (id: string, actor: Actor): Statement => ({
  name: 'visible-file',
  sql: `select f.name, f.kind, f.media_type as "mediaType", f.bytes, encode(f.sha256, 'hex') as sha256
        from sixstep.file f
        where f.id = $1 and f.finished_at is not null and (f.owner_id = sixstep.actor_id() or exists (
          select from sixstep.file_hold h join sixstep.case_file c on c.id = h.case_id
          where h.file_id = f.id and (
            $2 or h.seen_by = 'country' and c.country_code = $3 or h.organization_code = $4)))`,
  params: [id, readsAllCases.has(actor.role), actor.countryCode, actor.organizationCode],
});

const readsAllCases = new Set<Actor['role']>([
  'director',
  'programManager',
  'programOfficer',
  'administrator',
  'auditor',
]);
