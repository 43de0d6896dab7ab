import type { MailWords } from './mail-words.ts';
import { toldFr } from './told-fr.ts';

const by = (date: string | null) => (date ? `, au plus tard le ${date}` : '');

export const wordsFr: MailWords = {
  told: toldFr,
  entered: {
    'expression.apply': 'votre candidature',
    'invitation.decline': "votre réponse déclinant l'invitation",
    'expression.start': "votre souhait de présenter une manifestation d'intérêt",
    'expression.submit': "votre manifestation d'intérêt",
    'consultation.contest': 'vos corrections au compte rendu de la consultation',
    'consultation.confirm': 'votre confirmation du compte rendu de la consultation',
    'consultation.reopen': 'votre souhait de rouvrir la consultation',
    'package.requestChanges': 'vos demandes de modification du projet de programme',
    'package.agree': "votre accord au programme d'appui",
    'offers.withhold': 'votre refus de consentement à des prestataires',
    'offers.consent': 'votre consentement aux prestataires',
    'amendment.propose': 'votre proposition de modification',
    'case.withdraw': 'votre retrait',
    'comment.write': 'votre commentaire',
    'offer.write': "votre réponse à l'appel à offres",
    'deliverable.submit': 'votre livrable',
    'deliverable.answer': 'votre réponse à un livrable',
    'report.write': "votre rapport d'avancement",
    'closing.accept': 'votre acceptation du rapport final',
  },
  awaited: {
    'expressionOfInterest.drafting': "votre manifestation d'intérêt",
    'expressionOfInterest.returned': "vos précisions sur la manifestation d'intérêt",
    'consultation.awaitingConfirmation':
      'votre confirmation du compte rendu de la consultation, ou vos corrections',
    'draftPackage.proposed': "votre réponse au projet de programme d'appui",
    'coordination.calling': 'vos offres, ou votre réponse que vous n’en faites pas',
    'coordination.awaitingConsent': 'votre consentement aux prestataires',
    'implementation.inProgress': 'ce qui est prévu au plan de travail',
    'implementation.finalReporting': 'votre acceptation du rapport final',
    'invitation.sent': "votre réponse à l'invitation",
  },
  channels: {
    mail: 'courriel',
    letter: 'lettre',
    signedPaper: 'document signé',
    noteVerbale: 'note verbale',
    phone: 'téléphone',
  },
  greeting: (name) => (name ? `À l'attention de ${name},` : 'Madame, Monsieur,'),
  caseLine: (number, country) => `Dossier ${number}, ${country}`,
  yourTurn: (dueOn) =>
    dueOn ? `C'est à vous : veuillez répondre au plus tard le ${dueOn}.` : "C'est à vous.",
  turnOf: {
    center: (dueOn) => `C'est au tour du Centre${by(dueOn)}.`,
    country: (dueOn) => `C'est au tour du pays${by(dueOn)}.`,
    organizations: (dueOn) => `C'est au tour des organisations partenaires${by(dueOn)}.`,
    nobody: () => "Rien n'est attendu de vous pour le moment.",
  },
  openCase: 'Ouvrir le dossier',
  signature: "Centre du Partenariat pour la mise en œuvre de l'article 6",
  footer: 'Sixstep envoie ce message parce que vous participez au dossier.',
  answerable: 'Vous pouvez simplement répondre à ce message.',
  signIn: {
    subject: 'Votre lien de connexion à Sixstep',
    text: (minutes) =>
      `Ce lien vous permet de vous connecter. Il fonctionne une seule fois, dans les ${minutes} minutes.`,
    ignore:
      "Si vous ne l'avez pas demandé, vous n'avez rien à faire : personne ne peut se connecter sans lui.",
    button: 'Se connecter',
  },
  invited: {
    subject: 'Votre accès à Sixstep',
    text: (invitedBy) => `${invitedBy ?? 'Le Centre'} vous donne accès à Sixstep.`,
    role: (role, belongsTo) => `Votre rôle : ${role}${belongsTo ? `, ${belongsTo}` : ''}.`,
    valid: (until) =>
      until
        ? `Le lien vous est personnel et fonctionne une seule fois, jusqu'au ${until}.`
        : 'Le lien vous est personnel et fonctionne une seule fois.',
    button: "Accepter l'invitation",
  },
  countryInvitation: { button: "Ouvrir l'invitation" },
  invitationReminder: {
    subject: (country) =>
      `Rappel : invitation, ${country}, programme d'appui au titre de l'article 6`,
    text: (responseOn) =>
      `Nous avons invité votre pays à un programme d'appui au titre de l'article 6 de l'Accord de Paris et serions heureux de recevoir votre réponse au plus tard le ${responseOn}.`,
    link: 'Le lien de notre premier message reste valable.',
    contact: (contact) => `Pour toute question, ${contact} est à votre disposition.`,
  },
  invitationCancelled: {
    subject: (country) => `L'invitation est retirée : ${country}`,
    text: "Le Centre retire son invitation à un programme d'appui au titre de l'article 6 de l'Accord de Paris. Le lien de notre message précédent ne fonctionne plus. Nous vous prions de nous excuser de ce désagrément.",
  },
  onBehalf: {
    country: {
      subject: (number, what) => `${number} : saisi pour votre pays : ${what}`,
      text: (what, channel, receivedOn) =>
        `Le ${receivedOn}, nous avons reçu ${what} (${channel}), et le Centre l'a saisi pour votre pays.`,
    },
    organizations: {
      subject: (number, what) => `${number} : saisi pour votre organisation : ${what}`,
      text: (what, channel, receivedOn) =>
        `Le ${receivedOn}, nous avons reçu ${what} (${channel}), et le Centre l'a saisi pour votre organisation.`,
    },
    objection:
      "Si cela n'est pas exact, veuillez répondre à ce message : une correction sera faite et l'historique en portera la trace.",
  },
  reminder: {
    subject: (number, what) => `${number} : rappel : nous attendons ${what}`,
    text: (what, since) => `Depuis le ${since}, nous attendons ${what}.`,
  },
  reminderDraft: {
    subject: (country, number) => `${country}, ${number} : un rappel est à envoyer par vos soins`,
    text: (what, since) => `Depuis le ${since}, le dossier attend dans l’état « ${what} ».`,
    why: "Un rappel est dû. Il s'adresserait à un ministre ou à un secrétaire permanent ; il n'est donc pas envoyé automatiquement : veuillez écrire, ou l'envoyer depuis la page du dossier.",
  },
};
