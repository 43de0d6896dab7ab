import type { Translation } from '../message.ts';
import type { expression as english } from './en.ts';

export const expression: Translation<typeof english> = {
  title: 'Manifestation d’intérêt',
  lead: 'Répondez aux rubriques dans l’ordre de votre choix. Vous pouvez vous arrêter à tout moment : tout est enregistré au fur et à mesure.',
  readOnly: 'La manifestation d’intérêt a été envoyée. Elle peut être lue, mais plus modifiée.',
  readOnlyRight:
    'Vous pouvez lire ce formulaire, mais pas le remplir. Votre point focal peut changer cela.',
  colleague:
    'Vous pouvez tout remplir. La déclaration et l’envoi reviennent au point focal désigné de votre pays.',
  done: {
    one: 'Vous avez terminé {count} rubrique sur {total}',
    other: 'Vous avez terminé {count} rubriques sur {total}',
  },
  submittedOn: 'Envoyée le {date} par {name}',
  writtenIn: {
    summary: 'Répondez-vous dans une autre langue ?',
    label: 'Langue de mes réponses',
    hint: 'Elle vaut pour vos textes sur cette page et pour ce que vous saisissez à partir de maintenant. Le Centre fait traduire vos réponses ; c’est ce que vous avez écrit qui fait foi.',
  },
  mailLink: 'M’envoyer un lien vers cette page',
  linkMailed:
    'Un lien vers cette page a été envoyé à {email}. Il fonctionne sur tout appareil, pendant {count} minutes.',
  later: 'Enregistrer et revenir plus tard',
  seeAll: 'Voir toutes les réponses',

  offered: 'Si vous le souhaitez',
  offeredLead: 'Ces rubriques aident le Centre à se préparer. Vous pouvez envoyer sans elles.',
  more: 'En dire plus, si vous le souhaitez',
  row: 'Ligne {row}',
  addFirst: 'Ajouter une ligne',
  addAnother: 'Ajouter une autre ligne',

  paper: {
    title: 'Remplir sur papier',
    lead: 'Emportez le formulaire avec tout ce qui est déjà répondu. Remplissez-le sans connexion, puis rapportez-le ici.',
    docx: 'Formulaire pour traitement de texte (DOCX)',
    pdf: 'Formulaire à imprimer (PDF)',
    pdfLead: 'Un formulaire rempli à la main est envoyé au Centre, qui le saisit pour vous.',
    bring: 'Rapporter le formulaire du traitement de texte',
    taken: {
      one: 'Une réponse a été reprise.',
      other: '{count} réponses ont été reprises.',
    },
    nothing: 'Le formulaire ne dit rien qui ne soit déjà ici.',
    misread: 'Ces réponses n’ont pas pu être lues. Veuillez les saisir ici :',
    notThisForm:
      'Ce n’est pas un formulaire de ce dossier. Prenez le formulaire ici et remplissez-le.',
  },
  readPdf: 'Lire en PDF',

  statuses: {
    optional: 'Facultatif',
    begun: 'Commencé',
    completed: 'Terminé',
    inProgress: 'En cours',
    notStarted: 'Pas encore commencé',
    cannotStart: 'Ne peut pas encore commencer',
  },
  sections: {
    points: 'Les questions du Centre',
    needs: 'Vos besoins, pour chaque composante',
    check: 'Vérifier vos réponses et envoyer',
  },

  declarationOthers: 'Seul le point focal désigné peut faire cette déclaration.',

  errors: {
    missing: {
      ministry: 'Saisissez le ministère ou l’organisme',
      'contact.name': 'Saisissez le nom du point focal',
      'contact.email': 'Saisissez une adresse comme nom@exemple.org',
      workingLanguage: 'Choisissez la langue de travail',
      status: 'Choisissez où en est votre pays : {component}',
      need: 'Écrivez ce dont vous avez besoin : {component}',
      'sharing.with': 'Choisissez qui peut la lire',
    },
    email: 'Saisissez une adresse comme nom@exemple.org',
    tooLong: 'Raccourcissez « {field} » à {limit} caractères',
    components: 'Choisissez au moins une composante',
    rank: 'Saisissez un rang : {component}',
    rankTwice: 'Donnez à chaque composante un rang différent',
    'letter.kind': 'Choisissez comment la lettre arrive',
    'letter.fileId': 'Joignez la lettre',
    'letter.followsOn': 'Saisissez la date à laquelle la lettre suivra au plus tard',
    followsOnPast: 'Saisissez une date à venir',
    'declaration.name': 'Tapez votre nom complet',
    'declaration.accepted': 'Cochez la case pour faire la déclaration',
    points: {
      one: 'Répondez à la question du Centre',
      other: 'Répondez aux {count} questions du Centre',
    },
    notSaved:
      'Des réponses ne sont pas encore parvenues au Centre. Vérifiez votre connexion et réessayez.',
    conflicts: 'Choisissez ci-dessous la réponse qui reste.',
  },

  points: {
    title: 'Les questions du Centre',
    lead: 'Répondez à chaque question. Vous pouvez aussi modifier la réponse concernée.',
    dueOn: 'Merci de répondre au plus tard',
    about: 'Concerne : {field}',
    answer: 'Votre réponse',
    missing: 'Répondez à cette question',
    change: 'Modifier « {field} »',
    save: 'Enregistrer les réponses',
    saved: 'Les réponses sont enregistrées.',
    earlier: 'Questions et réponses antérieures',
  },
  check: {
    title: 'Vérifiez vos réponses',
    missing: { one: 'Il manque une réponse', other: 'Il manque {count} réponses' },
    submit: 'Envoyer la manifestation d’intérêt',
    onlyFocalPoint: 'Tout peut être vérifié ici. Le point focal désigné fait l’envoi.',
  },
  submitted: 'La manifestation d’intérêt a été envoyée',
  keep: 'Vous pouvez relire vos réponses ici à tout moment.',
  download: 'Télécharger ce qui a été envoyé (PDF)',
  print: 'Imprimer cette page',
  letterFollows: 'Merci d’envoyer la lettre d’appui au plus tard le {date}.',
  letterStill: {
    title: 'La lettre d’appui',
    lead: 'La lettre n’est pas encore arrivée. Vous pouvez la joindre ici dès que vous l’avez.',
    thanks: 'Merci. La lettre est arrivée.',
  },
};
