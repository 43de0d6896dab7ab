export const reminderDrafts = `
  alter table sixstep.reminder
    add column postponed_to date,
    add column dropped_on date,
    add column drop_reason text,
    add constraint reminder_dropped_with_reason check (num_nonnulls(dropped_on, drop_reason) in (0, 2));
  comment on column sixstep.reminder.postponed_to is 'A draft that its manager will look at again on this day.';
  comment on column sixstep.reminder.dropped_on is
    'A draft that nobody sends, or a reminder of which every mail was thrown away before it left the house.';

  create function sixstep.is_open_draft(draft sixstep.reminder) returns boolean
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select draft.kind = 'draft' and draft.dropped_on is null
      and exists (select from case_file c where c.id = draft.case_id and c.state = draft.state and not c.on_hold
        and draft.drafted_on >= c.state_since_on)
      and not exists (select from reminder s where s.case_id = draft.case_id and s.state = draft.state
        and s.kind = 'sent' and s.sent_on >= draft.drafted_on)
  $$;
  comment on function sixstep.is_open_draft is
    'The case still waits as it did when the clock left the reminder to a person, and nobody has sent or dropped it.';

  create function sixstep.reminder_readers(the_case uuid, audience text)
  returns table (address text, name text, language text)
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select r.address, r.name, r.language from sixstep.mail_readers(the_case, audience) r
    where sixstep.is_staff_reader() order by r.name
  $$;
  comment on function sixstep.reminder_readers is 'To whom a reminder would go, for who decides about it.';
  revoke all on function sixstep.reminder_readers(uuid, text) from sixstep_external, sixstep_auth;
`;
