/** Every address of the API, once. */
export const paths = {
  session: '/api/session',
  signIn: '/api/auth/sign-in/email',
  signOut: '/api/auth/sign-out',
  signInLinks: '/api/sign-in-links',
  invitationLinks: '/api/invitation-links',
  acceptInvitationLink: '/api/invitation-links/accept',
  people: '/api/people',
  person: (id: string) => `/api/people/${encodeURIComponent(id)}`,
  partnerCountries: '/api/partner-countries',
  partnerCountry: (code: string) => `/api/partner-countries/${encodeURIComponent(code)}`,
  organizations: '/api/organizations',
  cases: '/api/cases',
  case: (number: string) => ofCase(number),
  history: (number: string) => ofCase(number, 'history'),
  nextSteps: (number: string) => ofCase(number, 'next-steps'),
  steps: (number: string) => ofCase(number, 'steps'),
  papers: (number: string) => ofCase(number, 'papers'),
  paperRefusal: (number: string, id: string) =>
    ofCase(number, `papers/${encodeURIComponent(id)}/refusal`),
  reminders: (number: string) => ofCase(number, 'reminders'),
  myWeek: '/api/my-week',
  contacts: (number: string) => ofCase(number, 'contacts'),
  contact: (number: string, id: string) => ofCase(number, `contacts/${encodeURIComponent(id)}`),
  nextAction: (number: string) => ofCase(number, 'next-action'),
  nextActionDone: (number: string) => ofCase(number, 'next-action/done'),
  invitation: (number: string) => ofCase(number, 'invitation'),
  invitationLink: (number: string) => ofCase(number, 'invitation/link'),
  expressionOfInterest: (number: string) => ofCase(number, 'expression-of-interest'),
  consultations: (number: string) => ofCase(number, 'consultations'),
  meetings: (number: string) => ofCase(number, 'consultations/meetings'),
  meeting: (number: string, id: string) =>
    ofCase(number, `consultations/meetings/${encodeURIComponent(id)}`),
  supportPackage: (number: string) => ofCase(number, 'support-package'),
  comments: (number: string) => ofCase(number, 'comments'),
  offers: (number: string) => ofCase(number, 'offers'),
  offersMine: '/api/offers/mine',
  workplan: (number: string) => ofCase(number, 'workplan'),
  files: '/api/files',
  file: (id: string) => `/api/files/${encodeURIComponent(id)}`,
  pipeline: '/api/reports/pipeline',
  pipelineTable: '/api/reports/pipeline.csv',
  mailbox: '/api/mailbox',
} as const;

function ofCase(number: string, noun?: string): string {
  const base = `/api/cases/${encodeURIComponent(number)}`;
  return noun ? `${base}/${noun}` : base;
}
