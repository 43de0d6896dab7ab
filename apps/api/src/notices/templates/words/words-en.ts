import type { MailWords } from './mail-words.ts';
import { toldEn } from './told-en.ts';

const by = (date: string | null) => (date ? `, by ${date}` : '');

export const wordsEn: MailWords = {
  told: toldEn,
  entered: {
    'expression.apply': 'your application',
    'invitation.decline': 'your answer that you decline the invitation',
    'expression.start': 'your wish to submit an expression of interest',
    'expression.submit': 'your expression of interest',
    'consultation.contest': 'your corrections to the record of the consultation',
    'consultation.confirm': 'your confirmation of the record of the consultation',
    'consultation.reopen': 'your wish to open the consultation again',
    'package.requestChanges': 'your requests for changes to the draft package',
    'package.agree': 'your agreement to the support package',
    'offers.withhold': 'your answer that you do not consent to providers',
    'offers.consent': 'your consent to the providers',
    'amendment.propose': 'your proposal of an amendment',
    'case.withdraw': 'your withdrawal',
    'comment.write': 'your comment',
    'offer.write': 'your answer to the call for offers',
    'deliverable.submit': 'your deliverable',
    'deliverable.answer': 'your answer to a deliverable',
    'report.write': 'your progress report',
    'closing.accept': 'your acceptance of the closing report',
  },
  awaited: {
    'expressionOfInterest.drafting': 'your expression of interest',
    'expressionOfInterest.returned': 'your clarification of the expression of interest',
    'consultation.awaitingConfirmation':
      'your confirmation of the record of the consultation, or your corrections',
    'draftPackage.proposed': 'your answer to the draft of your support package',
    'coordination.calling': 'your offers, or your answer that you make none',
    'coordination.awaitingConsent': 'your consent to the providers',
    'implementation.inProgress': 'what is due in the workplan',
    'implementation.finalReporting': 'your acceptance of the closing report',
    'invitation.sent': 'your answer to the invitation',
  },
  channels: {
    mail: 'e-mail',
    letter: 'letter',
    signedPaper: 'signed paper',
    noteVerbale: 'note verbale',
    phone: 'telephone',
  },
  greeting: (name) => (name ? `Dear ${name},` : 'Dear Sir or Madam,'),
  caseLine: (number, country) => `Case ${number}, ${country}`,
  yourTurn: (dueOn) => (dueOn ? `It is your turn: please answer by ${dueOn}.` : 'It is your turn.'),
  turnOf: {
    center: (dueOn) => `It is the turn of the Center${by(dueOn)}.`,
    country: (dueOn) => `It is the turn of the country${by(dueOn)}.`,
    organizations: (dueOn) => `It is the turn of the partner organizations${by(dueOn)}.`,
    nobody: () => 'Nothing is expected of you now.',
  },
  openCase: 'Open the case',
  signature: 'Article 6 Implementation Partnership Center',
  footer: 'Sixstep sends this message because you take part in the case.',
  answerable: 'You may simply answer this message.',
  signIn: {
    subject: 'Your link to sign in to Sixstep',
    text: (minutes) => `With this link you sign in. It works once, within ${minutes} minutes.`,
    ignore: 'If you did not ask for it, you need not do anything: nobody can sign in without it.',
    button: 'Sign in',
  },
  invited: {
    subject: 'Your access to Sixstep',
    text: (invitedBy) => `${invitedBy ?? 'The Center'} gives you access to Sixstep.`,
    role: (role, belongsTo) => `Your role: ${role}${belongsTo ? `, ${belongsTo}` : ''}.`,
    valid: (until) =>
      until
        ? `The link is yours alone and works once, until ${until}.`
        : 'The link is yours alone and works once.',
    button: 'Accept the invitation',
  },
  countryInvitation: { button: 'Open the invitation' },
  invitationReminder: {
    subject: (country) => `Reminder: invitation to ${country}, support package under Article 6`,
    text: (responseOn) =>
      `Some time ago we invited your country to a support package under Article 6 of the Paris Agreement, and we would be glad to have your answer by ${responseOn}.`,
    link: 'The link in our first message still works.',
    contact: (contact) => `If you have a question, ${contact} will be glad to help.`,
  },
  invitationCancelled: {
    subject: (country) => `The invitation to ${country} is withdrawn`,
    text: 'The Center withdraws its invitation to a support package under Article 6 of the Paris Agreement. The link in our earlier message does not work any more. We apologize for the inconvenience.',
  },
  onBehalf: {
    country: {
      subject: (number, what) => `${number}: entered for your country: ${what}`,
      text: (what, channel, receivedOn) =>
        `On ${receivedOn} we received ${what} by ${channel}, and the Center has entered it for your country.`,
    },
    organizations: {
      subject: (number, what) => `${number}: entered for your organization: ${what}`,
      text: (what, channel, receivedOn) =>
        `On ${receivedOn} we received ${what} by ${channel}, and the Center has entered it for your organization.`,
    },
    objection:
      'If this is not right, please answer this message: it will be corrected, and the history will say so.',
  },
  reminder: {
    subject: (number, what) => `${number}: reminder: we are waiting for ${what}`,
    text: (what, since) => `Since ${since} we have been waiting for ${what}.`,
  },
  reminderDraft: {
    subject: (country, number) => `${country}, ${number}: a reminder is yours to send`,
    text: (what, since) => `Since ${since} the case has been waiting in the state "${what}".`,
    why: 'A reminder is due. It would go to a minister or a permanent secretary, so it is not sent by itself: please write, or send it from the page of the case.',
  },
};
