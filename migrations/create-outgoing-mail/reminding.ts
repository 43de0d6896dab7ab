/** Minister and permanent secretary in the three languages of our mails, whatever is deputy or vice about them. */
const highOffices =
  'minister|ministers|ministre|ministra|ministro|permanent secretary|principal secretary|secr[ée]taire permanente?|secretari[oa] permanente';

/** @param contact statement that gives the `position` and the `email` of the contact whom the case's expression names */
export const findHighOffices = (contact: string) => `
  create or replace function sixstep.high_offices(the_case uuid) returns setof text
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select lower(i.addressee_email) from invitation i
      where i.case_id = the_case and i.addressee_position ~* '\\m(${highOffices})\\M' and i.addressee_email is not null
    union
    select lower(e.email) from (${contact}) e where e.position ~* '\\m(${highOffices})\\M' and e.email is not null
  $$;
`;

/** As it stood before answers were kept one by one. */
export const contactInColumns = `select contact_position as position, contact_email as email
      from expression_of_interest where case_id = the_case`;

export const mailReminding = `
  ${findHighOffices(contactInColumns)}
  comment on function sixstep.high_offices is 'Addresses of ministers and permanent secretaries, whom no clock reminds.';

  create function sixstep.reaches_high_office(the_case uuid, audience text) returns boolean
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select exists (select from mail_readers(the_case, audience) r where lower(r.address) in (select high_offices(the_case)))
  $$;

  create function sixstep.remind(the_reminder uuid, audience text, values_told jsonb) returns int
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  declare
    given reminder;
    queued int;
  begin
    select * into given from reminder where id = the_reminder;
    if given.id is null or not (sixstep.is_staff_writer() or sixstep.actor_role() = 'clock') then
      raise exception 'no such reminder for this person' using errcode = 'SX404';
    end if;
    insert into outgoing_mail (dedupe_key, kind, case_id, person_id, to_address, to_name, country_code,
      organization_code, language, content, outside)
    select format('%s:reminder:%s:%s', given.case_id, given.id, r.person_id),
      case given.kind when 'sent' then 'reminder' else 'reminderDraft' end, given.case_id, r.person_id, r.address,
      regexp_replace(r.name, '[[:cntrl:]]+', ' ', 'g'), r.country_code, r.organization_code, r.language, values_told,
      given.kind = 'sent'
    from sixstep.mail_readers(given.case_id, case given.kind when 'sent' then audience else 'center' end) r
    on conflict do nothing;
    get diagnostics queued = row_count;
    return queued;
  end $$;
  comment on function sixstep.remind is
    'Queues the mail of a reminder to the audience, or, while it is a draft, word of it to the Center.';
`;
