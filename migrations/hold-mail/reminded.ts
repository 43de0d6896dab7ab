const highOffice = (invited: string) => `
  create or replace function sixstep.reaches_high_office(the_case uuid, audience text) returns boolean
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select exists (select from mail_readers(the_case, audience) r where lower(r.address) in (select high_offices(the_case)))
      ${invited}
  $$;
`;

const waiting = (counted: string) => `
  create or replace function sixstep.waiting_facts(the_case uuid) returns jsonb
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select jsonb_build_object(
      'days', greatest(today(p.time_zone) - c.state_since_on, 0),
      'reminders', (select count(*) from reminder r
        where r.case_id = c.id and r.state = c.state and r.sent_on >= c.state_since_on ${counted}))
    from case_file c join partner_country p on p.code = c.country_code where c.id = the_case
  $$;
`;

/**
 * Silence has consequences after two reminders, so that one counts only when it has left the house or is on its way. The
 * letter of an invitation goes to its addressee, whether or not there is a focal point already.
 */
export const remindedTruly = `
  create function sixstep.is_mail_of_reminder(mail sixstep.outgoing_mail, given sixstep.reminder) returns boolean
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select mail.case_id = given.case_id and case mail.kind
      when 'reminder' then mail.dedupe_key like format('%s:reminder:%s:%%', given.case_id, given.id)
      when 'countryInvitationReminder' then given.state = 'invitation.sent' and exists (select from case_event e
        where e.case_id = given.case_id and e.seq = mail.case_seq and e.occurred_on = given.sent_on)
      else false end
  $$;

  create function sixstep.is_reminder_held(given sixstep.reminder) returns boolean
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select exists (select from outgoing_mail m
        where m.case_id = given.case_id and m.state = 'queued' and m.outside and m.released_at is null
          and sixstep.is_mail_of_reminder(m, given) and sixstep.is_held(m))
      and not exists (select from outgoing_mail m
        where m.case_id = given.case_id and m.state <> 'cancelled'
          and sixstep.is_mail_of_reminder(m, given) and not sixstep.is_held(m))
  $$;
  comment on function sixstep.is_reminder_held is 'One of its mails waits for a person, and none has left the house or is on its way.';
  ${waiting('and r.dropped_on is null and not sixstep.is_reminder_held(r)')}
  ${highOffice(`or audience = 'country' and exists (select from invitation i join case_file c on c.id = i.case_id
        where c.id = the_case and c.state = 'invitation.sent'
          and lower(i.addressee_email) in (select high_offices(the_case)))`)}
`;

export const remindedBefore = `
  ${waiting('')}
  ${highOffice('')}
  drop function sixstep.is_reminder_held(sixstep.reminder);
  drop function sixstep.is_mail_of_reminder(sixstep.outgoing_mail, sixstep.reminder);
`;
