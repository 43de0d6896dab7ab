/** An entry as JSON, by the SQL that names its id; null for who may not read it. */
export const enteredColumn = (entryId: string): string => `
  (select ${entryJson} from sixstep.entry e ${entryTables} where e.id = ${entryId})`;

/** Over `entry e` and {@link entryTables}. */
export const entryJson = `json_build_object('id', e.id, 'act', e.act,
  'organization', case when eo.code is not null then json_build_object('code', eo.code, 'name', eo.name) end,
  'name', e.name, 'capacity', e.capacity, 'channel', e.channel, 'receivedOn', e.received_on, 'fileId', e.file_id,
  'enteredBy', coalesce(ep.name, ''), 'enteredAt', sixstep.instant(e.entered_at))`;

/** Who has entered it may be unknown to who reads it. */
export const entryTables = `
  left join sixstep.person ep on ep.id = e.entered_by
  left join sixstep.organization eo on eo.code = e.organization_code`;
