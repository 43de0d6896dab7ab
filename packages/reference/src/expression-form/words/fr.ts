import type { FormWords } from '../words.ts';

export const formWords: FormWords = {
  title: 'Manifestation d’intérêt',
  sections: {
    contact: {
      title: 'Ministère et contact',
      lead: 'Le Centre écrit à cette personne au sujet du dossier.',
    },
    components: { title: 'Composantes souhaitées' },
    need: { title: 'Ce dont vous avez besoin : {name}' },
    rank: { title: 'Ordre d’importance' },
    context: {
      title: 'L’article 6 dans votre pays',
      lead: 'Ce que vous pouvez dire ici évite des questions plus tard. Aucune réponse n’est obligatoire sur cette page.',
    },
    support: {
      title: 'Appui déjà reçu',
      lead: 'Pour qu’aucun travail ne soit fait deux fois. Aucune réponse n’est obligatoire sur cette page.',
    },
    arrangements: {
      title: 'Suppléant, services et équipe',
      lead: 'Qui décide, et qui y travaillerait. Aucune réponse n’est obligatoire sur cette page.',
    },
    practicalities: {
      title: 'Comment vous souhaitez travailler',
      lead: 'Aucune réponse n’est obligatoire sur cette page.',
    },
    sharing: { title: 'Qui peut la lire' },
    letter: {
      title: 'Lettre d’appui',
      lead: 'Une lettre par laquelle votre gouvernement appuie la demande, signée par le ministère.',
    },
    declaration: { title: 'Déclaration' },
  },
  items: {
    ministry: { label: 'Ministère ou organisme' },
    'contact.name': { label: 'Nom du point focal' },
    'contact.position': { label: 'Fonction' },
    'contact.email': { label: 'Adresse de courriel' },
    'contact.phone': {
      label: 'Numéro de téléphone',
      hint: 'Avec l’indicatif du pays, par exemple +216 71 000 000',
    },
    workingLanguage: {
      label: 'Langue de travail',
      hint: 'La langue dans laquelle vous souhaitez travailler avec le Centre. Vous pouvez répondre à ce formulaire dans toute langue.',
      choices: { en: 'Anglais', fr: 'Français', es: 'Espagnol' },
    },
    components: {
      label: 'Composantes souhaitées',
      hint: 'Choisissez ce pour quoi votre pays souhaite un appui. Vous pouvez modifier ce choix jusqu’à l’envoi.',
      choices: {
        strategy: 'Stratégie relative à l’article 6',
        authorization: 'Autorisation',
        reporting: 'Communication d’informations',
        tracking: 'Suivi',
        projectInitiation: 'Lancement de projets',
        methodologyDevelopment: 'Élaboration de méthodologies',
      },
      choiceHints: {
        strategy: 'Principes, admissibilité, portée et ambition du recours à l’article 6',
        authorization: 'Cadre juridique et institutionnel de l’autorisation des ITMO',
        reporting: 'Rapport initial, informations annuelles, informations régulières',
        tracking: 'Un registre national ou le registre international pour suivre les ITMO',
        projectInitiation: 'Une réserve d’activités d’atténuation au titre de l’article 6',
        methodologyDevelopment: 'Niveaux de référence : les élaborer et les appliquer',
      },
    },
    status: {
      label: 'Où en est votre pays',
      hint: 'Choisissez ce qui s’en approche le plus aujourd’hui.',
      choices: {
        inPlace: 'En place',
        inProgress: 'En cours',
        underConsideration: 'À l’étude',
        notStarted: 'Pas commencé',
        unknown: 'Nous ne savons pas',
      },
    },
    need: {
      label: 'Ce dont vous avez besoin',
      hint: 'Quelques phrases : le problème, qui utiliserait l’appui, pour quand et pour quoi.',
    },
    existing: {
      label: 'Ce qui existe déjà',
      hint: 'Textes de loi, projets, études, avec des liens si vous en avez.',
    },
    institution: { label: 'Institution responsable' },
    outcome: { label: 'Ce qui devrait exister à la fin' },
    forms: {
      label: 'Formes d’appui que vous préférez',
      choices: {
        advice: 'Conseil juridique ou stratégique',
        training: 'Formation',
        tool: 'Un outil',
        registry: 'Un registre',
        drafting: 'Relecture ou rédaction de documents',
        peerExchange: 'Échange avec d’autres pays',
        mission: 'Une mission dans le pays',
      },
    },
    wantedBy: { label: 'Souhaité pour le' },
    drivers: {
      label: 'Ce qui impose cette date',
      choices: {
        initialReport: 'Rapport initial',
        btr: 'Rapport biennal au titre de la transparence (RBT)',
        law: 'Une loi ou un règlement',
        cma: 'Une session de la CMA',
        bilateralAgreement: 'Un accord bilatéral',
      },
    },
    rank: { label: 'Rang', hint: '1 est le plus important. Chaque nombre ne sert qu’une fois.' },
    'context.interests': {
      label: 'Ce qui intéresse votre pays',
      choices: {
        cooperativeApproaches: 'Démarches concertées (article 6.2)',
        mechanism: 'Mécanisme de crédit de l’Accord de Paris (article 6.4)',
        nonMarket: 'Démarches non fondées sur le marché (article 6.8)',
        cdmTransition: 'Transition d’activités du MDP',
      },
    },
    'context.role': {
      label: 'Rôle de votre pays',
      choices: {
        host: 'Partie hôte',
        acquiring: 'Partie acquéreuse',
        both: 'Les deux',
        undecided: 'Pas encore décidé',
      },
    },
    'context.ndc': { label: 'CDN actuelle', hint: 'Son nom et son année' },
    'context.ndcLink': { label: 'Lien vers la CDN' },
    'context.parties': {
      label: 'Parties coopérantes',
      columns: {
        party: { label: 'Partie' },
        agreement: { label: 'Accord' },
        signedOn: { label: 'Date' },
        status: {
          label: 'État',
          choices: { negotiated: 'En négociation', signed: 'Signé', inForce: 'En vigueur' },
        },
      },
    },
    'context.initialReport': {
      label: 'Rapport initial au titre de l’article 6.2',
      choices: {
        submitted: 'Soumis',
        planned: 'Prévu',
        notPlanned: 'Non prévu',
        unknown: 'Nous ne savons pas',
      },
    },
    'context.initialReportOn': { label: 'Date du rapport initial' },
    'context.inventoryYear': { label: 'Année du dernier inventaire des gaz à effet de serre' },
    'support.none': { label: 'Nous ne recevons aucun appui de ce genre, et aucun n’est prévu' },
    'support.received': {
      label: 'Appui reçu ou prévu',
      columns: {
        provider: { label: 'Qui l’apporte' },
        component: {
          label: 'Composante',
          choices: {
            strategy: 'Stratégie relative à l’article 6',
            authorization: 'Autorisation',
            reporting: 'Communication d’informations',
            tracking: 'Suivi',
            projectInitiation: 'Lancement de projets',
            methodologyDevelopment: 'Élaboration de méthodologies',
          },
        },
        what: { label: 'De quoi il s’agit' },
        from: { label: 'Du' },
        to: { label: 'Au' },
        mayContact: {
          label: 'Le Centre peut-il leur écrire ?',
          choices: { yes: 'Oui', no: 'Non' },
        },
      },
    },
    'deputy.name': { label: 'Nom du suppléant ou de la suppléante' },
    'deputy.position': { label: 'Fonction du suppléant ou de la suppléante' },
    'deputy.email': { label: 'Adresse électronique du suppléant ou de la suppléante' },
    'arrangements.authority': {
      label: 'Autorité nationale pour l’article 6',
      hint: 'Ainsi que l’autorité nationale désignée pour l’article 6.4, s’il s’agit d’un autre service',
    },
    'arrangements.ministries': {
      label: 'Ministères consultés',
      choices: {
        environment: 'Environnement',
        finance: 'Finances',
        planning: 'Plan',
        energy: 'Énergie',
        land: 'Agriculture, forêts ou terres',
        foreignAffairs: 'Affaires étrangères',
      },
    },
    'arrangements.decisions': { label: 'Qui décide au sujet de l’article 6, et comment' },
    'arrangements.registry': { label: 'Qui tient le registre, ou le tiendrait' },
    'arrangements.team': {
      label: 'Personnes disponibles, en postes à plein temps',
      choices: {
        none: 'Aucune encore',
        underOne: 'Moins d’une',
        oneToThree: 'Une à trois',
        overThree: 'Plus de trois',
      },
    },
    'arrangements.privateSector': { label: 'Comment le secteur privé participe' },
    'arrangements.inclusion': {
      label: 'Genre, communautés et autres parties prenantes',
      hint: 'Qui doit être entendu, et comment vous procédez',
    },
    'practicalities.mode': {
      label: 'Comment vous souhaitez vous réunir',
      choices: { online: 'En ligne', inPerson: 'En personne', both: 'Les deux' },
    },
    'practicalities.availability': {
      label: 'Quand vous êtes disponibles',
      hint: 'Jours, heures, et semaines où vous ne pouvez pas vous réunir',
    },
    'practicalities.interpretation': { label: 'Interprétation nécessaire, vers quelle langue' },
    'practicalities.connection': { label: 'Limites de votre connexion' },
    'sharing.with': {
      label: 'Qui peut lire cette manifestation d’intérêt',
      hint: 'Une seule réponse pour l’ensemble. Vous pouvez faire des exceptions ci-dessous.',
      choices: {
        center: 'Le Centre seul',
        chosenOrganizations: 'Les organisations partenaires auxquelles le Centre demande une offre',
        allOrganizations: 'Toutes les organisations partenaires',
        public: 'Tout le monde',
      },
    },
    'sharing.except': {
      label: 'Exceptions : pour le Centre seul',
      choices: {
        contact: 'Ministère et contact',
        need: 'Ce dont vous avez besoin',
        context: 'L’article 6 dans votre pays',
        support: 'Appui déjà reçu',
        arrangements: 'Suppléant, services et équipe',
        practicalities: 'Comment vous souhaitez travailler',
      },
    },
    'letter.kind': {
      label: 'Comment la lettre arrive',
      choices: {
        attached: 'Je la joins ici',
        follows: 'Elle suivra avant une date',
        byPost: 'Elle est envoyée par la poste',
      },
    },
    'letter.fileId': { label: 'La lettre' },
    'letter.followsOn': {
      label: 'Date à laquelle elle suivra au plus tard',
      hint: 'Le Centre peut examiner votre demande avant l’arrivée de la lettre. Elle doit être là avant que vous n’acceptiez un programme.',
    },
    'declaration.name': {
      label: 'Votre nom complet',
      hint: 'Tapez votre nom en guise de signature.',
    },
    'declaration.accepted': { label: 'Je le déclare' },
  },
  wholes: { letter: 'Lettre d’appui', declaration: 'Déclaration' },
  declaration:
    'Je déclare que mon gouvernement m’a donné mandat pour manifester cet intérêt, que ce qui est écrit ici est exact à ma connaissance, et que la demande ne fait pas double emploi avec un appui que nous recevons déjà.',
  row: 'Ligne {row} : {column}',
  ofComponent: '{component} : {field}',
};
