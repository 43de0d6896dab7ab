/** What the form asks, in English; questions asked for each component stand under their short id. */
export const formWords = {
  title: 'Expression of interest',
  sections: {
    contact: {
      title: 'Ministry and contact',
      lead: 'The Center writes to this person about the case.',
    },
    components: { title: 'Components wanted' },
    need: { title: 'What you need: {name}' },
    rank: { title: 'Order of importance' },
    context: {
      title: 'Article 6 in your country',
      lead: 'Whatever you can say here spares questions later. Nothing on this page has to be answered.',
    },
    support: {
      title: 'Support you already receive',
      lead: 'So that no work is done twice. Nothing on this page has to be answered.',
    },
    arrangements: {
      title: 'Deputy, offices and team',
      lead: 'Who decides, and who would work on it. Nothing on this page has to be answered.',
    },
    practicalities: {
      title: 'How you want to work',
      lead: 'Nothing on this page has to be answered.',
    },
    sharing: { title: 'Who may read it' },
    letter: {
      title: 'Endorsement letter',
      lead: 'A letter by which your government supports the request, signed by the ministry.',
    },
    declaration: { title: 'Declaration' },
  },
  items: {
    ministry: { label: 'Ministry or agency' },
    'contact.name': { label: 'Name of the focal point' },
    'contact.position': { label: 'Position' },
    'contact.email': { label: 'E-mail address' },
    'contact.phone': {
      label: 'Telephone number',
      hint: 'With the country code, like +233 30 000 0000',
    },
    workingLanguage: {
      label: 'Working language',
      hint: 'The language in which you want to work with the Center. You may answer this form in any language.',
      choices: { en: 'English', fr: 'French', es: 'Spanish' },
    },
    components: {
      label: 'Components wanted',
      hint: 'Choose what your country wants help with. You can change this until you submit.',
      choices: {
        strategy: 'Article 6 strategy',
        authorization: 'Authorization',
        reporting: 'Reporting',
        tracking: 'Tracking',
        projectInitiation: 'Project initiation',
        methodologyDevelopment: 'Methodology development',
      },
      choiceHints: {
        strategy: 'Guiding principles, eligibility, scope and ambition of using Article 6',
        authorization: 'Legal and institutional framework for authorizing ITMOs',
        reporting: 'Initial report, annual information, regular information',
        tracking: 'A national or the international registry to track ITMOs',
        projectInitiation: 'A pipeline of mitigation activities under Article 6',
        methodologyDevelopment: 'Baselines: developing and applying them',
      },
    },
    status: {
      label: 'Where your country stands',
      hint: 'Choose what comes closest today.',
      choices: {
        inPlace: 'In place',
        inProgress: 'In progress',
        underConsideration: 'Under consideration',
        notStarted: 'Not started',
        unknown: 'We don’t know',
      },
    },
    need: {
      label: 'What you need',
      hint: 'A few sentences: the problem, who would use the help, by when, and for what.',
    },
    existing: {
      label: 'What exists already',
      hint: 'Laws, drafts, studies, with links if you have them.',
    },
    institution: { label: 'Institution in the lead' },
    outcome: { label: 'What should be there in the end' },
    forms: {
      label: 'Forms of help you would prefer',
      choices: {
        advice: 'Legal or policy advice',
        training: 'Training',
        tool: 'A tool',
        registry: 'A registry',
        drafting: 'Review or drafting of documents',
        peerExchange: 'Exchange with other countries',
        mission: 'A mission in the country',
      },
    },
    wantedBy: { label: 'Wanted by' },
    drivers: {
      label: 'What drives the date',
      choices: {
        initialReport: 'Initial report',
        btr: 'Biennial transparency report',
        law: 'A law or regulation',
        cma: 'A session of the CMA',
        bilateralAgreement: 'A bilateral agreement',
      },
    },
    rank: { label: 'Rank', hint: '1 is the most important. Each number is used once.' },
    'context.interests': {
      label: 'What your country is interested in',
      choices: {
        cooperativeApproaches: 'Cooperative approaches (Article 6.2)',
        mechanism: 'Paris Agreement Crediting Mechanism (Article 6.4)',
        nonMarket: 'Non-market approaches (Article 6.8)',
        cdmTransition: 'Transition of CDM activities',
      },
    },
    'context.role': {
      label: 'Role of your country',
      choices: {
        host: 'Host Party',
        acquiring: 'Acquiring Party',
        both: 'Both',
        undecided: 'Not decided',
      },
    },
    'context.ndc': { label: 'Present NDC', hint: 'Its name and year' },
    'context.ndcLink': { label: 'Link to the NDC' },
    'context.parties': {
      label: 'Cooperating Parties',
      columns: {
        party: { label: 'Party' },
        agreement: { label: 'Agreement' },
        signedOn: { label: 'Date' },
        status: {
          label: 'Status',
          choices: { negotiated: 'Being negotiated', signed: 'Signed', inForce: 'In force' },
        },
      },
    },
    'context.initialReport': {
      label: 'Initial report under Article 6.2',
      choices: {
        submitted: 'Submitted',
        planned: 'Planned',
        notPlanned: 'Not planned',
        unknown: 'We don’t know',
      },
    },
    'context.initialReportOn': { label: 'Date of the initial report' },
    'context.inventoryYear': { label: 'Year of the last greenhouse gas inventory' },
    'support.none': { label: 'We receive no such support, and none is planned' },
    'support.received': {
      label: 'Support received or planned',
      columns: {
        provider: { label: 'Who provides it' },
        component: {
          label: 'Component',
          choices: {
            strategy: 'Article 6 strategy',
            authorization: 'Authorization',
            reporting: 'Reporting',
            tracking: 'Tracking',
            projectInitiation: 'Project initiation',
            methodologyDevelopment: 'Methodology development',
          },
        },
        what: { label: 'What it is' },
        from: { label: 'From' },
        to: { label: 'To' },
        mayContact: {
          label: 'May the Center write to them?',
          choices: { yes: 'Yes', no: 'No' },
        },
      },
    },
    'deputy.name': { label: 'Name of the deputy' },
    'deputy.position': { label: 'Position of the deputy' },
    'deputy.email': { label: 'E-mail address of the deputy' },
    'arrangements.authority': {
      label: 'National authority for Article 6',
      hint: 'Also the designated national authority for Article 6.4, if it is another office',
    },
    'arrangements.ministries': {
      label: 'Ministries consulted',
      choices: {
        environment: 'Environment',
        finance: 'Finance',
        planning: 'Planning',
        energy: 'Energy',
        land: 'Agriculture, forests or land',
        foreignAffairs: 'Foreign affairs',
      },
    },
    'arrangements.decisions': { label: 'Who decides on Article 6, and how' },
    'arrangements.registry': { label: 'Who keeps the registry, or would' },
    'arrangements.team': {
      label: 'People available, in full-time posts',
      choices: {
        none: 'None yet',
        underOne: 'Less than one',
        oneToThree: 'One to three',
        overThree: 'More than three',
      },
    },
    'arrangements.privateSector': { label: 'How the private sector takes part' },
    'arrangements.inclusion': {
      label: 'Gender, communities and other stakeholders',
      hint: 'Who has to be heard, and how you hear them',
    },
    'practicalities.mode': {
      label: 'How you want to meet',
      choices: { online: 'Online', inPerson: 'In person', both: 'Both' },
    },
    'practicalities.availability': {
      label: 'When you are available',
      hint: 'Days, hours, and weeks in which you cannot meet',
    },
    'practicalities.interpretation': { label: 'Interpretation needed, into which language' },
    'practicalities.connection': { label: 'Limits of your connection' },
    'sharing.with': {
      label: 'Who may read this expression of interest',
      hint: 'One answer for all of it. You can make exceptions below.',
      choices: {
        center: 'The Center alone',
        chosenOrganizations: 'Partner organizations that the Center asks for an offer',
        allOrganizations: 'All partner organizations',
        public: 'Everybody',
      },
    },
    'sharing.except': {
      label: 'Exceptions: for the Center alone',
      choices: {
        contact: 'Ministry and contact',
        need: 'What you need',
        context: 'Article 6 in your country',
        support: 'Support you already receive',
        arrangements: 'Deputy, offices and team',
        practicalities: 'How you want to work',
      },
    },
    'letter.kind': {
      label: 'How the letter comes',
      choices: {
        attached: 'I attach it here',
        follows: 'It follows by a date',
        byPost: 'It is sent by post',
      },
    },
    'letter.fileId': { label: 'The letter' },
    'letter.followsOn': {
      label: 'Date by which it follows',
      hint: 'The Center can review your request before the letter comes. It has to be there before you agree to a package.',
    },
    'declaration.name': { label: 'Your full name', hint: 'Type your name as a signature.' },
    'declaration.accepted': { label: 'I declare this' },
  },
  /** What is asked about as a whole. */
  wholes: { letter: 'Endorsement letter', declaration: 'Declaration' },
  declaration:
    'I declare that I am designated by my government to express this interest, that what is written here is correct as far as I know, and that the request does not duplicate support that we already receive.',
  row: 'Row {row}: {column}',
  ofComponent: '{component}: {field}',
};
