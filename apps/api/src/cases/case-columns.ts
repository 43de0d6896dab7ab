/**
 * The columns of a case as lists, cards and pages show it, over `case_file c`, `partner_country p`, `process_state s` and
 * `person m` (the manager). Ages are calendar days by the Center's date.
 */
export const caseColumns = `
  c.number, c.state, s.step, sixstep.case_turn(c.id, c.state, c.on_hold, s.turn) as turn, c.version,
  p.code as "countryCode", p.iso2 as "countryIso2", p.name as "countryName", p.region as "countryRegion",
  c.manager_id as "managerId", m.name as "managerName", c.state_since_on as "stateSince",
  greatest(sixstep.today('Asia/Tokyo') - c.state_since_on, 0) as age,
  c.due_on as "dueOn", c.on_hold as "onHold", c.hold_review_on as "holdReviewOn",
  case when c.on_hold or s.final then 0
    else greatest(sixstep.today('Asia/Tokyo') - c.due_on, 0) end as "daysOver",
  c.components,
  (select json_build_object('on', k.contact_on, 'channel', k.channel) from sixstep.contact k
    where k.case_id = c.id order by k.contact_on desc, k.id desc limit 1) as "lastContact",
  (select json_build_object('id', a.id, 'text', a.text, 'dueOn', a.due_on, 'version', a.version,
      'owner', case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end)
    from sixstep.next_action a left join sixstep.person o on o.id = a.owner_id
    where a.case_id = c.id and a.done_on is null) as "nextAction"`;

export const caseTables = `
  sixstep.case_file c
  join sixstep.partner_country p on p.code = c.country_code
  join sixstep.process_state s on s.state = c.state
  left join sixstep.person m on m.id = c.manager_id`;
