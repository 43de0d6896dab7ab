/** Tables with a case_id that keep no versions of their rows, each with its reason. A spec holds every other one to it. */
export const exemptions: Readonly<Record<string, string>> = {
  case_clock: 'a moment, no content',
  case_event: 'append-only, chained: it is the history',
  case_event_payload: 'append-only, and erasable: its commitment stands in the chain',
  file: 'names no case until a record holds it; its content is written once',
  idempotency_key: 'answers to requests, gone after a week',
  invitation_link: 'a key, no content: it says itself when it was issued, used and revoked',
  adoption: 'what the records told of a case before it was one; the case keeps its own rows',
  outgoing_mail: 'what leaves the house; a case has its own record of what was said',
  wave_row: 'whom a wave means to invite; what was said stands in the invitation of the case',
  row_version: 'it is where versions are kept',
};

/** Tables that everybody who works with the product may read: names and codes of the field, nothing of a case. */
export const openToAll: readonly string[] = [
  'partner_country',
  'organization',
  'process_state',
  'service_level',
  'expression_question',
  'country_holiday',
];
