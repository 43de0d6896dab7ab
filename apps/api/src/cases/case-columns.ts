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
  c.components`;

export const caseTables = `
  sixstep.case_file c
  join sixstep.partner_country p on p.code = c.country_code
  join sixstep.process_state s on s.state = c.state
  left join sixstep.person m on m.id = c.manager_id`;
