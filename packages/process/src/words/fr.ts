import type { ProcessWords } from './words.ts';

export const fr: ProcessWords = {
  steps: {
    invitation: 'Invitation',
    expressionOfInterest: "Manifestation d'intérêt",
    consultation: 'Consultation',
    draftPackage: 'Projet de programme',
    coordination: 'Coordination du renforcement des capacités',
    implementation: 'Mise en œuvre',
  },
  states: {
    'invitation.drafting': {
      name: 'Invitation en préparation',
      now: 'Le Centre prépare une invitation.',
    },
    'invitation.awaitingApproval': {
      name: "Invitation en attente d'approbation",
      now: 'Le Centre prépare une invitation.',
    },
    'invitation.sent': {
      name: 'Invitation envoyée',
      now: "Vous êtes invités. Vous pouvez commencer une manifestation d'intérêt.",
    },
    'invitation.lapsed': {
      name: 'Invitation expirée',
      now: 'La date de réponse est passée. Vous pouvez encore commencer.',
    },
    'expressionOfInterest.drafting': {
      name: 'Manifestation en cours de rédaction',
      now: "Vous rédigez votre manifestation d'intérêt.",
    },
    'expressionOfInterest.submitted': {
      name: 'Manifestation présentée',
      now: "Le Centre vérifie que votre manifestation d'intérêt est complète.",
    },
    'expressionOfInterest.underReview': {
      name: 'Manifestation en examen',
      now: "Le Centre examine votre manifestation d'intérêt.",
    },
    'expressionOfInterest.returned': {
      name: 'Précisions demandées',
      now: 'Le Centre a demandé des précisions.',
    },
    'expressionOfInterest.deferred': {
      name: 'Reportée',
      now: "Le Centre reprendra votre manifestation d'intérêt plus tard.",
    },
    'consultation.planning': {
      name: 'Consultation en préparation',
      now: 'Le Centre prépare une consultation avec vous.',
    },
    'consultation.scheduled': {
      name: 'Consultation fixée',
      now: 'Une consultation avec vous est fixée.',
    },
    'consultation.recording': {
      name: 'Compte rendu en rédaction',
      now: 'Le Centre rédige le compte rendu de la consultation.',
    },
    'consultation.awaitingConfirmation': {
      name: 'Compte rendu à confirmer',
      now: 'Veuillez lire le compte rendu de la consultation et le confirmer.',
    },
    'draftPackage.drafting': {
      name: 'Programme en rédaction',
      now: "Le Centre rédige votre programme d'appui.",
    },
    'draftPackage.internalReview': {
      name: 'Programme en examen interne',
      now: "Le Centre examine le projet de votre programme d'appui.",
    },
    'draftPackage.proposed': {
      name: 'Programme proposé',
      now: "Veuillez lire le programme d'appui proposé et y répondre.",
    },
    'coordination.matching': {
      name: 'Recherche de prestataires',
      now: 'Le Centre cherche qui peut réaliser chaque activité.',
    },
    'coordination.calling': {
      name: "Appel à offres d'appui ouvert",
      now: "Les organisations partenaires indiquent ce qu'elles peuvent réaliser.",
    },
    'coordination.consolidating': {
      name: 'Offres en cours de regroupement',
      now: 'Le Centre regroupe les offres.',
    },
    'coordination.awaitingConsent': {
      name: 'Consentement attendu',
      now: 'Veuillez dire si vous consentez aux prestataires.',
    },
    'coordination.confirmed': {
      name: 'Coordination confirmée',
      now: 'Les prestataires sont confirmés. Le Centre prépare le démarrage.',
    },
    'implementation.inProgress': {
      name: 'Mise en œuvre en cours',
      now: "Le programme d'appui est mis en œuvre.",
    },
    'implementation.finalReporting': {
      name: 'Rapport final',
      now: 'Le rapport final est rédigé puis accepté.',
    },
    completed: { name: 'Achevé', now: "Le programme d'appui est achevé." },
    cancelled: { name: 'Annulé', now: "L'invitation a été annulée." },
    closedByCenter: { name: 'Clos par le Centre', now: 'Le Centre a clos ce dossier.' },
    declinedByCountry: { name: 'Décliné par le pays', now: "Vous avez décliné l'invitation." },
    declinedByCenter: { name: 'Non retenu par le Centre', now: "Pas retenu pour l'instant." },
    withdrawn: { name: 'Retiré', now: 'Vous vous êtes retirés.' },
    terminated: { name: 'Interrompu', now: 'Terminé avant la fin prévue.' },
  },
  events: {
    'invitation.start': { verb: 'Inviter', done: 'a commencé une invitation' },
    'expression.apply': {
      verb: 'Demander pour le pays',
      gentle: "Demander un programme d'appui",
      done: 'a demandé sans invitation',
    },
    'case.adopt': { verb: 'Reprendre le dossier', done: 'a repris le dossier' },
    'invitation.submit': {
      verb: "Soumettre à l'approbation",
      done: "a soumis l'invitation à l'approbation",
    },
    'invitation.approve': { verb: 'Approuver et envoyer', done: "a approuvé l'invitation" },
    'invitation.return': { verb: 'Renvoyer en rédaction', done: "a renvoyé l'invitation" },
    'invitation.remind': { verb: 'Envoyer un rappel', done: 'a envoyé un rappel' },
    'invitation.lapse': { verb: 'Laisser expirer', done: "a laissé expirer l'invitation" },
    'invitation.renew': { verb: "Renouveler l'invitation", done: "a renouvelé l'invitation" },
    'invitation.cancel': { verb: "Annuler l'invitation", done: "a annulé l'invitation" },
    'invitation.decline': {
      verb: "Décliner l'invitation",
      gentle: 'Nous ne participons pas maintenant',
      done: "a décliné l'invitation",
    },
    'expression.start': {
      verb: "Commencer la manifestation d'intérêt",
      gentle: "Commencer la manifestation d'intérêt",
      done: "a commencé la manifestation d'intérêt",
    },
    'expression.submit': {
      verb: 'Présenter la manifestation',
      gentle: "Présenter la manifestation d'intérêt",
      done: "a présenté la manifestation d'intérêt",
    },
    'expression.review': { verb: "Commencer l'examen", done: "a commencé l'examen" },
    'expression.return': { verb: 'Demander des précisions', done: 'a demandé des précisions' },
    'expression.accept': {
      verb: 'Accepter la manifestation',
      done: "a accepté la manifestation d'intérêt",
    },
    'expression.decline': {
      verb: 'Ne pas retenir',
      done: "n'a pas retenu la manifestation d'intérêt",
    },
    'expression.defer': { verb: 'Reporter', done: "a reporté la manifestation d'intérêt" },
    'expression.resume': { verb: "Reprendre l'examen", done: "a repris l'examen" },
    'consultation.schedule': { verb: 'Fixer la consultation', done: 'a fixé la consultation' },
    'consultation.record': { verb: 'Rédiger le compte rendu', done: 'a commencé le compte rendu' },
    'consultation.send': {
      verb: 'Envoyer pour confirmation',
      done: 'a envoyé le compte rendu pour confirmation',
    },
    'consultation.contest': {
      verb: 'Contester le compte rendu',
      gentle: 'Demander des corrections',
      done: 'a demandé des corrections',
    },
    'consultation.confirm': {
      verb: 'Confirmer le compte rendu',
      gentle: 'Confirmer le compte rendu',
      done: 'a confirmé le compte rendu',
    },
    'consultation.proceed': {
      verb: 'Poursuivre sans confirmation',
      done: 'a poursuivi sans confirmation',
    },
    'consultation.end': {
      verb: 'Terminer sans accord',
      done: 'a terminé la consultation sans accord',
    },
    'consultation.reopen': {
      verb: 'Rouvrir la consultation',
      gentle: 'Demander une nouvelle consultation',
      done: 'a rouvert la consultation',
    },
    'package.submit': {
      verb: "Soumettre à l'examen",
      done: "a soumis le programme à l'examen interne",
    },
    'package.return': {
      verb: 'Renvoyer en rédaction',
      done: 'a renvoyé le programme en rédaction',
    },
    'package.propose': { verb: 'Proposer le programme', done: 'a proposé le programme' },
    'package.reissue': { verb: 'Proposer de nouveau', done: 'a proposé de nouveau le programme' },
    'package.requestChanges': {
      verb: 'Demander des modifications',
      gentle: 'Demander des modifications',
      done: 'a demandé des modifications',
    },
    'package.agree': {
      verb: 'Accepter le programme',
      gentle: 'Accepter le programme',
      done: 'a accepté le programme',
    },
    'package.revise': { verb: 'Réviser le programme', done: 'a repris le programme pour révision' },
    'offers.call': { verb: 'Appeler à offres', done: "a lancé l'appel à offres d'appui" },
    'offers.settle': { verb: 'Régler sans appel', done: 'a réglé les prestataires sans appel' },
    'offers.close': { verb: "Clore l'appel", done: "a clos l'appel" },
    'offers.callAgain': { verb: 'Relancer un appel', done: 'a relancé un appel' },
    'offers.consolidate': {
      verb: 'Demander le consentement',
      done: 'a demandé le consentement du pays',
    },
    'offers.withhold': {
      verb: 'Refuser le consentement',
      gentle: 'Nous ne consentons pas',
      done: "n'a pas consenti",
    },
    'offers.consent': {
      verb: 'Consentir aux prestataires',
      gentle: 'Consentir aux prestataires',
      done: 'a consenti aux prestataires',
    },
    'offers.reopen': {
      verb: 'Rouvrir la recherche',
      done: 'a rouvert la recherche de prestataires',
    },
    'implementation.start': {
      verb: 'Démarrer la mise en œuvre',
      done: 'a démarré la mise en œuvre',
    },
    'amendment.propose': {
      verb: 'Proposer un avenant',
      gentle: 'Proposer un avenant',
      done: 'a proposé un avenant',
    },
    'amendment.settle': { verb: "Trancher l'avenant", done: 'a tranché un avenant' },
    'implementation.finish': {
      verb: 'Passer au rapport final',
      done: 'est passé au rapport final',
    },
    'case.complete': { verb: 'Achever le dossier', done: 'a achevé le dossier' },
    'case.hold': { verb: 'Suspendre', done: 'a suspendu le dossier' },
    'case.resume': { verb: 'Reprendre', done: 'a repris le dossier' },
    'case.prolongHold': { verb: 'Prolonger la suspension', done: 'a prolongé la suspension' },
    'case.withdraw': { verb: 'Se retirer', gentle: 'Se retirer', done: "s'est retiré" },
    'case.close': { verb: 'Clore le dossier', done: 'a clos le dossier' },
    'case.terminate': { verb: 'Mettre fin avant terme', done: 'a mis fin à la mise en œuvre' },
    'case.override': { verb: 'Passer outre', done: 'a passé outre au processus' },
    'case.undo': { verb: 'Annuler', gentle: 'Annuler', done: 'a annulé la dernière étape' },
    'case.correct': { verb: "Corriger l'historique", done: "a corrigé une ligne de l'historique" },
  },
  reasons: {
    wrongRole: "Cette étape revient à quelqu'un d'autre.",
    notInThisState: "Le dossier n'en est pas là.",
    targetNotLawful: 'Le dossier ne peut pas être déplacé là depuis cet état.',
    onHold: "Le dossier est suspendu. Reprenez-le d'abord.",
    notOnHold: "Le dossier n'est pas suspendu.",
    noOpenCase:
      'Le pays a {count, plural, one {# autre dossier ouvert} other {# autres dossiers ouverts}} aux étapes 1 à 4.',
    designationSettled:
      "Deux services désignent des points focaux différents. Une lettre qui nomme une seule personne, signée au-dessus des deux services, y met fin ; d'ici là, les deux peuvent rédiger et aucune décision ne compte.",
    mayReceivePackage:
      'Par sa catégorie, le pays ne reçoit pas de programme. Un directeur peut y déroger.',
    hasAddressee:
      "L'invitation n'a pas de destinataire. Nommez une personne ou la boîte du service.",
    hasLanguage: "La langue de la lettre n'est pas choisie.",
    noMergeValueMissing:
      '{count, plural, one {# valeur manque} other {# valeurs manquent}} dans la lettre.',
    invitationFourEyes: "Vous avez rédigé cette invitation. Une autre personne doit l'approuver.",
    oneReminderADay: "Un rappel a été envoyé aujourd'hui. Un par jour suffit.",
    responseDateLongPassed:
      'La date de réponse est passée de {passed} jours ouvrables ; il en faut {needed}.',
    answersComplete:
      '{count, plural, one {# réponse obligatoire manque} other {# réponses obligatoires manquent}}.',
    componentRequested: "Aucun volet n'est demandé.",
    ranksUnique: 'Deux volets ont le même rang.',
    letterAccountedFor: "Joignez la lettre d'appui, ou dites comment et quand elle viendra.",
    declarationByDesignatedPerson: "Le point focal désigné n'a pas fait la déclaration.",
    pointsAnswered:
      '{count, plural, one {# point du Centre reste} other {# points du Centre restent}} sans réponse.',
    completenessChecked:
      '{count, plural, one {# élément} other {# éléments}} de la liste de complétude à vérifier.',
    eligibilitySettled:
      "{count, plural, one {# critère} other {# critères}} d'admissibilité à régler, ou à écarter par un directeur.",
    letterThereOrMayFollow:
      "La lettre d'appui n'est pas arrivée. Un directeur peut permettre qu'elle suive.",
    noComponentElsewhere:
      '{count, plural, one {# volet figure} other {# volets figurent}} dans un autre dossier ouvert.',
    expressionFourEyes: "Vous avez évalué cette manifestation. Une autre personne doit l'accepter.",
    meetingAhead: "Aucune réunion n'est prévue avec le Centre et le pays.",
    meetingHeld: "Aucune réunion n'a eu lieu.",
    componentsDecided:
      "{count, plural, one {# volet n'est ni convenu ni écarté} other {# volets ne sont ni convenus ni écartés}} avec un motif.",
    actionsOwned:
      '{count, plural, one {# action est} other {# actions sont}} sans responsable ou sans date.',
    componentAgreed: "Aucun volet n'est convenu.",
    noComponentAgreed: '{count, plural, one {# volet est convenu} other {# volets sont convenus}}.',
    confirmationAwaitedLongEnough:
      "En attente depuis {days} jours (plus de {neededDays} requis), {reminders} rappels sur {neededReminders}. Le silence n'est jamais un consentement.",
    lastRoundIfProposed:
      "C'est le tour {round} sur {limit}. Une nouvelle consultation suit le dernier tour.",
    componentsCovered:
      "{count, plural, one {# volet convenu n'est ni couvert ni exclu} other {# volets convenus ne sont ni couverts ni exclus}} avec un motif.",
    activitiesComplete:
      "{count, plural, one {# activité manque ou n'a} other {# activités manquent ou n'ont}} pas de livrable, de critère d'acceptation ou de dates.",
    indicatorsThere:
      "{count, plural, one {# volet n'a} other {# volets n'ont}} pas d'indicateur avec valeur de référence.",
    integrityAnswered:
      "{count, plural, one {# élément} other {# éléments}} de la liste d'intégrité sans réponse.",
    noOpenComment:
      '{count, plural, one {# commentaire est ouvert} other {# commentaires sont ouverts}}.',
    packageFourEyes: 'Vous avez rédigé ce programme. Une autre personne doit le proposer.',
    inCountryLanguage:
      "{count, plural, one {# texte n'est} other {# textes ne sont}} pas dans la langue du pays. Un directeur peut y déroger.",
    integrityMitigated:
      "{count, plural, one {# « non » de la liste n'a} other {# « non » de la liste n'ont}} pas de note d'atténuation.",
    proposedBefore: "Le programme n'a pas encore été proposé dans cette consultation.",
    nothingMaterialChanged:
      'Un élément important a changé depuis la proposition. Un directeur doit proposer le programme.',
    roundLeft: "C'est le tour {round} sur {limit}. Un directeur peut en accorder d'autres.",
    componentsAnswered: '{count, plural, one {# volet est} other {# volets sont}} sans réponse.',
    changesResolved:
      "{count, plural, one {# modification demandée n'est pas réglée} other {# modifications demandées ne sont pas réglées}}.",
    componentAccepted: "Aucun volet n'est accepté.",
    endorsementLetterThere: "La lettre d'appui manque.",
    providersSuggested:
      'Rien à appeler, ou {count, plural, one {# activité est} other {# activités sont}} sans prestataire suggéré.',
    activitiesSettled:
      "{count, plural, one {# activité n'a} other {# activités n'ont}} ni chef de file confirmé ni lacune acceptée.",
    callOver:
      "L'échéance n'est pas passée et {count, plural, one {# organisation n'a} other {# organisations n'ont}} pas répondu.",
    gapLeft: 'Chaque activité a un chef de file.',
    oneLeadEach:
      '{count, plural, one {# activité a} other {# activités ont}} plusieurs chefs de file confirmés.',
    overlapsSettled:
      "{count, plural, one {# chevauchement n'est} other {# chevauchements ne sont}} ni réglé ni accepté.",
    providerConsented: "Aucun prestataire n'a reçu de consentement.",
    leadWithdrawn: "Aucun chef de file confirmé ne s'est retiré.",
    rhythmSet: "Le rythme des rapports n'est pas fixé.",
    leadConsented: "Aucune activité n'a de chef de file auquel le pays a consenti.",
    amendmentOpen: "Aucun avenant n'est ouvert.",
    amendmentFourEyes: 'Vous avez proposé cet avenant. Une autre personne doit le trancher.',
    amendmentWithinManagersReach:
      'Cet avenant change plus que 30 jours de calendrier. Un directeur doit le trancher.',
    deliverablesSettled:
      "{count, plural, one {# livrable n'est pas réglé} other {# livrables ne sont pas réglés}}.",
    reportsIn: '{count, plural, one {# rapport manque} other {# rapports manquent}}.',
    closingAccepted:
      "Le rapport final n'est accepté ni par les deux parties, ni par le Centre après deux rappels sans réponse.",
    openItemsOwned:
      '{count, plural, one {# point ouvert est} other {# points ouverts sont}} sans responsable.',
    silentLongEnough:
      '« Pas de réponse » demande {neededReminders} rappels et {neededDays} jours ; à ce jour {reminders} et {days}.',
    somethingToUndo: "Il n'y a rien à annuler.",
    undoneByWhoMoved: "Seul l'auteur de l'étape peut l'annuler.",
    undoneInTime: 'Une étape peut être annulée pendant {minutes} minutes.',
    nothingLeftTheHouse: 'Un courriel de cette étape est déjà parti.',
    notEditedSince: "Ce que l'étape a écrit a été modifié depuis.",
    paperEntered: "Saisissez d'abord le document signé ; une deuxième personne le vérifie.",
    paperHasFile: "Le document n'a pas de fichier.",
    paperNotByPhone: 'Un appel téléphonique ne suffit pas.',
    paperSecondPerson: 'Vous avez saisi ce document. Une autre personne doit le vérifier.',
    adoptionFourEyes: "Vous avez saisi cette reprise. Une autre personne doit l'approuver.",
    agreedPackageFileThere: 'Le fichier du programme convenu manque.',
  },
  turns: { center: 'Centre', country: 'Pays', organizations: 'Organisations', nobody: 'Personne' },
  standings: {
    director: 'le directeur',
    manager: 'le responsable de programme',
    officer: 'un chargé de programme',
    focalPoint: 'le point focal',
    clock: 'Sixstep',
    center: 'une deuxième personne du Centre',
  },
  roles: {
    director: 'Directeur',
    programManager: 'Responsable de programme',
    programOfficer: 'Chargé de programme',
    focalPoint: 'Point focal',
    countryColleague: 'Collègue du pays',
    partnerContact: "Contact d'organisation partenaire",
    administrator: 'Administrateur',
    observer: 'Observateur',
    auditor: 'Auditeur',
    clock: 'Sixstep',
  },
};
