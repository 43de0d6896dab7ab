import type { Statement } from '../database/database.ts';

/** The mails of a case, newest first, with what became of each attachment. */
export const correspondenceStatement = (number: string): Statement => ({
  name: 'correspondence-of-case',
  sql: `select m.id, m.received_on as "receivedOn", sixstep.file_view(m.file_id) as file,
          m.content || jsonb_build_object('attachments', coalesce((
            select jsonb_agg(listed.said || jsonb_build_object('fileId', k.file_id, 'notKept', k.not_kept) order by listed.place)
            from jsonb_array_elements(m.content -> 'attachments') with ordinality as listed (said, place)
            left join sixstep.correspondence_attachment k on k.correspondence_id = m.id and k.place = listed.place
          ), '[]')) as mail,
          p.name as "enteredBy", sixstep.instant(m.entered_at) as "enteredAt"
        from sixstep.correspondence m
        join sixstep.case_file c on c.id = m.case_id
        join sixstep.person p on p.id = m.entered_by
        where c.number = $1 order by m.received_on desc, m.id desc`,
  params: [number],
});
