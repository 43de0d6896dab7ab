import { eventRow, eventTypes, type EventType } from './events.ts';
import { guardOf, guards } from './guards.ts';
import { plainReasonCodes } from './reasons.ts';
import {
  endings,
  openStates,
  stateTable,
  statesOf,
  steps,
  type State,
  type Step,
} from './states.ts';
import { eventWords, processWords, standingWords } from './words/in-words.ts';

/** The events under each heading of the page: by the step in which they begin, or apart when several steps have them. */
export const eventsOf = (step: Step): EventType[] =>
  eventTypes.filter((type) => stepsOf(type).length === 1 && stepsOf(type)[0] === step);
export const openings = (): EventType[] =>
  eventTypes.filter((type) => eventRow(type).from === 'new');
export const eventsOfSeveralSteps = (): EventType[] =>
  eventTypes.filter((type) => stepsOf(type).length > 1);

/** A table of events: whence, whither, by whom, with what, and the codes of the guards that are asked. */
export function tableOfEvents(types: readonly EventType[]): string[] {
  return [
    '| event | button | from | to | who | record | guards |',
    '|---|---|---|---|---|---|---|',
    ...types.map((type) => {
      const { record, guards: asked, needsPaper, duringHold } = eventRow(type);
      const marks = [...(needsPaper ? ['†'] : []), ...(duringHold ? ['‡'] : [])].join(' ');
      return row([
        `\`${type}\`${marks && ` ${marks}`}`,
        eventWords(type, 'en'),
        originOf(type),
        targetOf(type),
        takersInWords(type),
        record.join(', '),
        asked.map((name) => `\`${name}\``).join(', '),
      ]);
    }),
  ];
}

/** What is said when a guard fails, where that is mended and by whom; the numbers stand as *n*. */
export function reasonTable(): string[] {
  const names = Object.keys(guards) as (keyof typeof guards)[];
  return [
    '| reason | said when it fails | mended at | by |',
    '|---|---|---|---|',
    ...plainReasonCodes.map((code) => row([`\`${code}\``, inGeneral(said(code)), '', ''])),
    ...names.map((code) => {
      const { fix, who } = guardOf(code);
      const menders = who.map((standing) => standingWords(standing, 'en')).join(', ');
      return row([`\`${code}\``, inGeneral(said(code)), fix, menders]);
    }),
  ];
}

const said = (code: keyof typeof processWords.en.reasons): string => processWords.en.reasons[code];

/** A sentence without its numbers, in the plural. */
function inGeneral(sentence: string): string {
  return sentence
    .replaceAll(/\{\w+, plural, (?:\w+ \{[^{}]*\}\s*)*?other \{([^{}]*)\}\}/g, '$1')
    .replaceAll('#', '*n*')
    .replaceAll(/\{\w+\}/g, '*n*');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function stepsOf(type: EventType): Step[] {
  const { from } = eventRow(type);
  return from === 'new' ? [] : steps.filter((step) => statesOf(step).some((s) => from.includes(s)));
}

function originOf(type: EventType): string {
  const { from } = eventRow(type);
  if (from === 'new') return 'a new case';
  const whole = steps.filter((step) => statesOf(step).every((state) => from.includes(state)));
  const single = from.filter((state) => !whole.some((step) => stateTable[state].step === step));
  if (endings.every((state) => from.includes(state))) return 'any state';
  if (openStates.every((state) => from.includes(state))) return 'any open state';
  return [...whole.map((step) => `\`${step}.*\``), ...single.map(code)].join(' ');
}

function targetOf(type: EventType): string {
  const { to, from } = eventRow(type);
  if (to === 'same') return 'the same';
  if (to === 'facts') return 'the state before';
  if (to !== 'record') return code(to);
  return from === 'new'
    ? 'any open state'
    : 'the same or an earlier step, or the entry of the next';
}

function takersInWords(type: EventType): string {
  const { who, to } = eventRow(type);
  if (to === 'facts') return 'whoever made the move';
  return who.map((standing) => standingWords(standing, 'en')).join(', ');
}

const code = (state: State): string => `\`${state}\``;
