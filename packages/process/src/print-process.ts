import { machineVersion } from './machine.ts';
import {
  eventsOf,
  eventsOfSeveralSteps,
  tableOfEvents,
  openings,
  reasonTable,
} from './print-events.ts';
import { serviceLevelInWords } from './print-service-level.ts';
import { endings, stateTable, statesOf, stepNumber, steps, type State } from './states.ts';
import { stateForCountry, stateWords, stepWords, turnWords } from './words/in-words.ts';

/** The process as a page: a table of states and of events for each step, printed from the machine. */
export function processPage(): string {
  return `${[
    '# The offer process',
    '',
    `Printed from the machine (version ${machineVersion}) by \`npm run docs\`; a spec fails when this page is stale.`,
    'States, guards and day counts are a proposal, built from comparable programmes; an administrator can change service',
    'levels and reason codes.',
    '',
    ...glossary,
    '',
    '![The machine: six steps and their endings](process.svg)',
    '',
    '## Opening a case',
    '',
    ...tableOfEvents(openings()),
    '',
    ...steps.flatMap((step) => [
      `## Step ${stepNumber(step)}: ${stepWords(step, 'en')}`,
      '',
      ...stateRows(statesOf(step)),
      '',
      ...tableOfEvents(eventsOf(step)),
      '',
    ]),
    '## Along the way',
    '',
    'What several steps have in common.',
    '',
    ...tableOfEvents(eventsOfSeveralSteps()),
    '',
    '## Endings',
    '',
    'An ended case never moves again; it still takes corrections. A follow-up case links to it.',
    '',
    ...endings.map(
      (state) => `- \`${state}\`: ${stateWords(state, 'en')}. ${stateForCountry(state, 'en')}`,
    ),
    '',
    '## Why not: the reasons',
    '',
    ...reasonTable(),
  ].join('\n')}\n`;
}

const glossary = [
  '## Words',
  '',
  '- **partner country**, **partner organization**: never "partner" alone. **Center**: the A6IP Center.',
  '- **turn**: whose move it is: Center, country, organizations, or nobody (ended, deferred, on hold).',
  '- **service level**: how long a state may last; working days count by the calendar of whoever has the turn, clocks stop on hold.',
  '- **facts**: what the guards read of a case: counts and flags, kept with each event, so that it can be asked again.',
  '- **record**: what must travel with an event.',
  '- **guard**: what must hold before an event is lawful; each that fails is a reason with the place that mends it.',
  '- **four eyes**: who drafted or proposed cannot approve, by no route, delegation and acting director included.',
  '- **on behalf**: entered by the manager or an officer for the country. An event marked † then needs a signed paper that a second person of the Center checks.',
  '- **on hold**: a fact of an open state of steps 2 to 6, not a state. Only events marked ‡ are lawful meanwhile.',
  '- **override**: a director moves a case past the rules, with a reason, shown for ever. **undo**: whoever made a move takes it back within ten minutes, while nothing of it has left the house.',
];

const stateRows = (states: readonly State[]): string[] => [
  '| state | name | turn | service level | said to the country |',
  '|---|---|---|---|---|',
  ...states.map((state) => {
    const { serviceLevel } = stateTable[state];
    return `| \`${state}\` | ${stateWords(state, 'en')} | ${turnInWords(state)} | ${serviceLevelInWords(serviceLevel)} | ${stateForCountry(state, 'en')} |`;
  }),
];

function turnInWords(state: State): string {
  const { turn } = stateTable[state];
  return turn === 'followsItems' ? 'follows the oldest open item' : turnWords(turn, 'en');
}
