/** What a control of the form takes; a `tick` is true or not answered. */
export type AnswerKind =
  | 'line'
  | 'text'
  | 'email'
  | 'phone'
  | 'link'
  | 'date'
  | 'year'
  | 'choice'
  | 'tick'
  | 'rank'
  | 'file';

/**
 * When an answer is demanded: of everybody, for each component that is requested, or for each as soon as there are two.
 * What is not demanded is offered. The components, the letter and the declaration have guards of their own in the process.
 */
export type Demand = 'always' | 'ofRequested' | 'ofSeveral';

/** One answer. Its id never changes, and never comes to mean something else: papers that are out bear it. */
export interface Question {
  readonly id: string;
  readonly kind: AnswerKind;
  /** Characters that count; more may be typed, is kept, and has to be shortened before it is submitted. */
  readonly limit?: number;
  readonly choices?: readonly string[];
  readonly demand?: Demand;
}

/** Several boxes of one question; each is an answer `{id}.{choice}`. */
export interface Ticks {
  readonly id: string;
  readonly kind: 'ticks';
  readonly choices: readonly string[];
}

/** Rows of the same questions; each cell is an answer `{id}.{row}.{column}`, the first row is 1. */
export interface Table {
  readonly id: string;
  readonly kind: 'table';
  readonly rows: number;
  readonly columns: readonly Question[];
}

export type Item = Question | Ticks | Table;

/** One topic of the form, a page of its own in the portal. */
export interface Section {
  readonly id: string;
  readonly items: readonly Item[];
  /** Asked once for each component that is requested: ids of its items are `components.{component}.{id}`. */
  readonly perComponent?: true;
  /** Nothing in it is demanded. */
  readonly isOffered?: true;
}

export interface ExpressionForm {
  readonly version: string;
  readonly sections: readonly Section[];
}

/** The components that may be requested; here once more, so that the portal need not load all words of them. */
export const requestableComponents = [
  'strategy',
  'authorization',
  'reporting',
  'tracking',
  'projectInitiation',
  'methodologyDevelopment',
] as const;

/**
 * The form of an expression of interest. Sections and questions follow the forms of comparable programmes (NDC Partnership,
 * ICAT, GCF Readiness, CTCN), for no form of the Center was found; a ministry that wants one component has to answer
 * eleven of them. A change of what is asked is a new form with a version of its own.
 */
export const expressionForm: ExpressionForm = {
  version: '2026-1',
  sections: [
    {
      id: 'contact',
      items: [
        { id: 'ministry', kind: 'line', limit: 300, demand: 'always' },
        { id: 'contact.name', kind: 'line', limit: 200, demand: 'always' },
        { id: 'contact.position', kind: 'line', limit: 200 },
        { id: 'contact.email', kind: 'email', limit: 254, demand: 'always' },
        { id: 'contact.phone', kind: 'phone', limit: 40 },
        { id: 'workingLanguage', kind: 'choice', choices: ['en', 'fr', 'es'], demand: 'always' },
      ],
    },
    {
      id: 'components',
      items: [{ id: 'components', kind: 'ticks', choices: requestableComponents }],
    },
    {
      id: 'need',
      perComponent: true,
      items: [
        {
          id: 'status',
          kind: 'choice',
          choices: ['inPlace', 'inProgress', 'underConsideration', 'notStarted', 'unknown'],
          demand: 'ofRequested',
        },
        { id: 'need', kind: 'text', limit: 1500, demand: 'ofRequested' },
        { id: 'existing', kind: 'text', limit: 1500 },
        { id: 'institution', kind: 'line', limit: 300 },
        { id: 'outcome', kind: 'text', limit: 500 },
        {
          id: 'forms',
          kind: 'ticks',
          choices: [
            'advice',
            'training',
            'tool',
            'registry',
            'drafting',
            'peerExchange',
            'mission',
          ],
        },
        { id: 'wantedBy', kind: 'date' },
        {
          id: 'drivers',
          kind: 'ticks',
          choices: ['initialReport', 'btr', 'law', 'cma', 'bilateralAgreement'],
        },
      ],
    },
    {
      id: 'rank',
      perComponent: true,
      items: [{ id: 'rank', kind: 'rank', demand: 'ofSeveral' }],
    },
    {
      id: 'context',
      isOffered: true,
      items: [
        {
          id: 'context.interests',
          kind: 'ticks',
          choices: ['cooperativeApproaches', 'mechanism', 'nonMarket', 'cdmTransition'],
        },
        {
          id: 'context.role',
          kind: 'choice',
          choices: ['host', 'acquiring', 'both', 'undecided'],
        },
        { id: 'context.ndc', kind: 'line', limit: 300 },
        { id: 'context.ndcLink', kind: 'link', limit: 500 },
        {
          id: 'context.parties',
          kind: 'table',
          rows: 6,
          columns: [
            { id: 'party', kind: 'line', limit: 100 },
            { id: 'agreement', kind: 'line', limit: 300 },
            { id: 'signedOn', kind: 'date' },
            { id: 'status', kind: 'choice', choices: ['negotiated', 'signed', 'inForce'] },
          ],
        },
        {
          id: 'context.initialReport',
          kind: 'choice',
          choices: ['submitted', 'planned', 'notPlanned', 'unknown'],
        },
        { id: 'context.initialReportOn', kind: 'date' },
        { id: 'context.inventoryYear', kind: 'year' },
      ],
    },
    {
      id: 'support',
      isOffered: true,
      items: [
        { id: 'support.none', kind: 'tick' },
        {
          id: 'support.received',
          kind: 'table',
          rows: 6,
          columns: [
            { id: 'provider', kind: 'line', limit: 200 },
            { id: 'component', kind: 'choice', choices: requestableComponents },
            { id: 'what', kind: 'line', limit: 300 },
            { id: 'from', kind: 'date' },
            { id: 'to', kind: 'date' },
            { id: 'mayContact', kind: 'choice', choices: ['yes', 'no'] },
          ],
        },
      ],
    },
    {
      id: 'arrangements',
      isOffered: true,
      items: [
        { id: 'deputy.name', kind: 'line', limit: 200 },
        { id: 'deputy.position', kind: 'line', limit: 200 },
        { id: 'deputy.email', kind: 'email', limit: 254 },
        { id: 'arrangements.authority', kind: 'line', limit: 300 },
        {
          id: 'arrangements.ministries',
          kind: 'ticks',
          choices: ['environment', 'finance', 'planning', 'energy', 'land', 'foreignAffairs'],
        },
        { id: 'arrangements.decisions', kind: 'text', limit: 1000 },
        { id: 'arrangements.registry', kind: 'line', limit: 300 },
        {
          id: 'arrangements.team',
          kind: 'choice',
          choices: ['none', 'underOne', 'oneToThree', 'overThree'],
        },
        { id: 'arrangements.privateSector', kind: 'text', limit: 1000 },
        { id: 'arrangements.inclusion', kind: 'text', limit: 1000 },
      ],
    },
    {
      id: 'practicalities',
      isOffered: true,
      items: [
        {
          id: 'practicalities.mode',
          kind: 'choice',
          choices: ['online', 'inPerson', 'both'],
        },
        { id: 'practicalities.availability', kind: 'text', limit: 500 },
        { id: 'practicalities.interpretation', kind: 'line', limit: 200 },
        { id: 'practicalities.connection', kind: 'text', limit: 500 },
      ],
    },
    {
      id: 'sharing',
      items: [
        {
          id: 'sharing.with',
          kind: 'choice',
          choices: ['center', 'chosenOrganizations', 'allOrganizations', 'public'],
          demand: 'always',
        },
        {
          id: 'sharing.except',
          kind: 'ticks',
          choices: ['contact', 'need', 'context', 'support', 'arrangements', 'practicalities'],
        },
      ],
    },
    {
      id: 'letter',
      items: [
        { id: 'letter.kind', kind: 'choice', choices: ['attached', 'follows', 'byPost'] },
        { id: 'letter.fileId', kind: 'file' },
        { id: 'letter.followsOn', kind: 'date' },
      ],
    },
    {
      id: 'declaration',
      items: [
        { id: 'declaration.name', kind: 'line', limit: 200 },
        { id: 'declaration.accepted', kind: 'tick' },
      ],
    },
  ],
};
