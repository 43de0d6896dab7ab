/** Pages of the portal below its language to which a mailed link may lead back: those of a case, and nothing else. */
export const portalPath = /^\/cases\/A6IP-[A-Z]{2,3}-\d{4}-\d{2,3}(\/[a-zA-Z-]{1,40}){0,4}$/;

/** Every address of the API, once. */
export const paths = {
  session: '/api/session',
  signIn: '/api/auth/sign-in/email',
  signOut: '/api/auth/sign-out',
  signInLinks: '/api/sign-in-links',
  invitationLinks: '/api/invitation-links',
  acceptInvitationLink: '/api/invitation-links/accept',
  openedInvitationLink: '/api/invitation-links/opened',
  introducing: '/api/invitation-links/introductions',
  people: '/api/people',
  person: (id: string) => `/api/people/${encodeURIComponent(id)}`,
  partnerCountries: '/api/partner-countries',
  partnerCountry: (code: string) => `/api/partner-countries/${encodeURIComponent(code)}`,
  countryHolidays: (code: string) => `/api/partner-countries/${encodeURIComponent(code)}/holidays`,
  countryHoliday: (code: string, date: string) =>
    `/api/partner-countries/${encodeURIComponent(code)}/holidays/${encodeURIComponent(date)}`,
  countryHolidayCopies: (code: string) =>
    `/api/partner-countries/${encodeURIComponent(code)}/holiday-copies`,
  readiness: (code: string) => `/api/partner-countries/${encodeURIComponent(code)}/readiness`,
  designations: (code: string) => `/api/partner-countries/${encodeURIComponent(code)}/designations`,
  designationContest: (code: string) =>
    `/api/partner-countries/${encodeURIComponent(code)}/designations/contest`,
  designationAct: (code: string, id: string, act: 'end' | 'settle') =>
    `/api/partner-countries/${encodeURIComponent(code)}/designations/${encodeURIComponent(id)}/${act}`,
  introductions: (code: string) =>
    `/api/partner-countries/${encodeURIComponent(code)}/introductions`,
  introductionAct: (code: string, id: string, act: 'admit' | 'refuse') =>
    `/api/partner-countries/${encodeURIComponent(code)}/introductions/${encodeURIComponent(id)}/${act}`,
  countryProfile: (code: string) => `/api/partner-countries/${encodeURIComponent(code)}/profile`,
  knownSupport: (code: string) =>
    `/api/partner-countries/${encodeURIComponent(code)}/known-support`,
  knownSupportRemoval: (code: string, id: string) =>
    `/api/partner-countries/${encodeURIComponent(code)}/known-support/${encodeURIComponent(id)}/remove`,
  countryNotes: (code: string) => `/api/partner-countries/${encodeURIComponent(code)}/notes`,
  countryNote: (code: string, id: string) =>
    `/api/partner-countries/${encodeURIComponent(code)}/notes/${encodeURIComponent(id)}`,
  officeMailbox: (code: string) =>
    `/api/partner-countries/${encodeURIComponent(code)}/office-mailbox`,
  readinessStrike: (code: string, id: string) =>
    `/api/partner-countries/${encodeURIComponent(code)}/readiness/${encodeURIComponent(id)}/strike`,
  organizations: '/api/organizations',
  adoptions: '/api/adoptions',
  adoption: (id: string) => `/api/adoptions/${encodeURIComponent(id)}`,
  adoptionReturn: (id: string) => `/api/adoptions/${encodeURIComponent(id)}/return`,
  adoptionApprovals: '/api/adoptions/approvals',
  importSheets: '/api/imports/sheets',
  importPreview: (id: string) => `/api/imports/sheets/${encodeURIComponent(id)}/preview`,
  importStart: (id: string) => `/api/imports/sheets/${encodeURIComponent(id)}/runs`,
  importRuns: '/api/imports/runs',
  importRun: (id: string) => `/api/imports/runs/${encodeURIComponent(id)}`,
  importCancel: (id: string) => `/api/imports/runs/${encodeURIComponent(id)}/cancel`,
  importRefused: (id: string) => `/api/imports/runs/${encodeURIComponent(id)}/refused.csv`,
  cases: '/api/cases',
  case: (number: string) => ofCase(number),
  history: (number: string) => ofCase(number, 'history'),
  nextSteps: (number: string) => ofCase(number, 'next-steps'),
  steps: (number: string) => ofCase(number, 'steps'),
  objections: (number: string) => ofCase(number, 'objections'),
  objectionSettlement: (number: string, id: string) =>
    ofCase(number, `objections/${encodeURIComponent(id)}/settlement`),
  papers: (number: string) => ofCase(number, 'papers'),
  paperRefusal: (number: string, id: string) =>
    ofCase(number, `papers/${encodeURIComponent(id)}/refusal`),
  reminders: (number: string) => ofCase(number, 'reminders'),
  reminderDrafts: (number: string) => ofCase(number, 'reminder-drafts'),
  reminderDraft: (number: string, id: string, what: 'sending' | 'postponement' | 'drop') =>
    ofCase(number, `reminder-drafts/${encodeURIComponent(id)}/${what}`),
  quiet: (number: string) => ofCase(number, 'quiet'),
  mailGate: '/api/mail-gate',
  heldMails: '/api/held-mails',
  heldMail: (id: string) => `/api/held-mails/${encodeURIComponent(id)}`,
  releaseMails: '/api/held-mails/release',
  discardMails: '/api/held-mails/discard',
  missions: '/api/missions',
  missionPreview: '/api/missions/preview',
  myWeek: '/api/my-week',
  contacts: (number: string) => ofCase(number, 'contacts'),
  contact: (number: string, id: string) => ofCase(number, `contacts/${encodeURIComponent(id)}`),
  nextAction: (number: string) => ofCase(number, 'next-action'),
  correspondence: (number: string) => ofCase(number, 'correspondence'),
  mailReadings: (number: string) => ofCase(number, 'correspondence/readings'),
  nextActionDone: (number: string) => ofCase(number, 'next-action/done'),
  colleagues: '/api/colleagues',
  colleague: (id: string) => `/api/colleagues/${encodeURIComponent(id)}`,
  colleagueLink: (id: string) => `/api/colleagues/${encodeURIComponent(id)}/link`,
  letterTemplates: '/api/letter-templates',
  letterTemplatePreview: '/api/letter-templates/preview',
  waves: '/api/waves',
  wavePartners: '/api/waves/partners',
  wave: (id: string) => `/api/waves/${encodeURIComponent(id)}`,
  waveAct: (id: string, act: 'check' | 'submission' | 'approval' | 'return') =>
    `/api/waves/${encodeURIComponent(id)}/${act}`,
  waveLetter: (id: string, code: string) =>
    `/api/waves/${encodeURIComponent(id)}/letters/${encodeURIComponent(code)}`,
  invitation: (number: string) => ofCase(number, 'invitation'),
  invitationLink: (number: string) => ofCase(number, 'invitation/link'),
  invitationAddressee: (number: string) => ofCase(number, 'invitation/addressee'),
  invitationLetter: (number: string) => ofCase(number, 'invitation/letter.pdf'),
  intakeLetter: (number: string) => ofCase(number, 'intake-letter'),
  intakeLetterPdf: (number: string) => ofCase(number, 'intake-letter.pdf'),
  expressionOfInterest: (number: string) => ofCase(number, 'expression-of-interest'),
  consultations: (number: string) => ofCase(number, 'consultations'),
  meetings: (number: string) => ofCase(number, 'consultations/meetings'),
  meeting: (number: string, id: string) =>
    ofCase(number, `consultations/meetings/${encodeURIComponent(id)}`),
  supportPackage: (number: string) => ofCase(number, 'support-package'),
  comments: (number: string) => ofCase(number, 'comments'),
  textsToTranslate: '/api/texts-to-translate',
  translations: (number: string) => ofCase(number, 'translations'),
  offers: (number: string) => ofCase(number, 'offers'),
  offersMine: '/api/offers/mine',
  entries: (number: string) => ofCase(number, 'entries'),
  workplan: (number: string) => ofCase(number, 'workplan'),
  files: '/api/files',
  joinedFiles: '/api/files/joined',
  file: (id: string) => `/api/files/${encodeURIComponent(id)}`,
  fileContent: (id: string) => `/api/files/${encodeURIComponent(id)}/content`,
  pipeline: '/api/reports/pipeline',
  pipelineTable: '/api/reports/pipeline.csv',
  durations: '/api/reports/durations',
  restatements: '/api/reports/restatements',
  restatementsTable: '/api/reports/restatements.csv',
  confirmations: '/api/confirmations',
  mailbox: '/api/mailbox',
} as const;

function ofCase(number: string, noun?: string): string {
  const base = `/api/cases/${encodeURIComponent(number)}`;
  return noun ? `${base}/${noun}` : base;
}
