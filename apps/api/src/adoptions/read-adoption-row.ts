import type { Component, ImportMapping, RowProblem } from '@sixstep/contract';
import { openStates, stateWords, steps, stepWords, entryOf, type State } from '@sixstep/process';
import { components, findPartnerCountry } from '@sixstep/reference';
import { componentOfWord, componentParts } from '../imports/component-words.ts';
import type { SourceRow } from '../imports/import-target.ts';
import { plainWord } from '../imports/mapping.ts';
import { cellText } from '../imports/refused-rows.ts';
import { parseDate } from '../imports/sheet/cell-dates.ts';
import type { AdoptionEntry } from './adoption-entry.ts';

/** What words of a sheet can stand for. */
export interface Known {
  readonly managers: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string;
  }[];
  readonly words: ImportMapping['words'];
  readonly fileName: string;
  /** A manager who brings a sheet brings the own cases, unless it names somebody. */
  readonly byManager: string | null;
}

/** A row of the tracker's sheet as a running case; without an entry when it cannot be one. */
export interface ReadRow {
  readonly line: number;
  readonly label: string;
  readonly key: string | null;
  readonly entry: AdoptionEntry | null;
  readonly problems: RowProblem[];
}

/** Reads one row; every cell that cannot be understood is named, not only the first. */
export function readAdoptionRow({ line, cells }: SourceRow, known: Known): ReadRow {
  const problems: RowProblem[] = [];
  const text = (field: string): string | null => {
    const words = cellText(cells[field] ?? null).trim();
    return words === '' ? null : words;
  };
  const refuse = (field: string, code: string, params: RowProblem['params'] = {}) => {
    problems.push({ field, code, params, text: text(field) ?? '' });
  };
  const dateIn = (field: string) => {
    const date = parseDate(cells[field] ?? null);
    if (date !== 'unclear') return date;
    refuse(field, 'dateUnclear');
    return null;
  };
  const wordIn = (field: string, word: string, find: (plain: string) => string | undefined) => {
    const kept = known.words[field]?.[plainWord(word)];
    const found = kept ?? find(plainWord(word));
    if (found === undefined) refuse(field, 'unknownWord', { word: plainWord(word) });
    return found;
  };

  const countryText = text('country');
  const countryCode = countryText === null ? undefined : findPartnerCountry(countryText);
  if (countryText === null) refuse('country', 'required');
  else if (!countryCode)
    refuse('country', isSeveral(countryText) ? 'twoCountries' : 'unknownCountry');

  const stateText = text('state');
  if (stateText === null) refuse('state', 'required');
  const state = stateText === null ? undefined : wordIn('state', stateText, stateOfWord);

  const managerText = text('manager');
  const managerId =
    managerText === null
      ? known.byManager
      : (wordIn('manager', managerText, (plain) => managerOfWord(plain, known)) ?? null);

  const wanted = componentParts(text('components') ?? '').flatMap(
    (part) => wordIn('components', part, componentOfWord) ?? [],
  );

  const since = dateIn('since');
  const contactedOn = dateIn('lastContact');
  const dueOn = dateIn('nextActionDue');
  const focalPoint = text('focalPoint');
  const email = text('focalPointEmail')?.toLowerCase() ?? null;
  const nextAction = text('nextAction');

  const shared = { line, label: countryText ?? '', problems };
  if (!countryCode || !isState(state)) return { ...shared, key: null, entry: null };
  const key = text('reference') ?? countryCode;
  return {
    ...shared,
    key,
    entry: {
      key,
      source: { fileName: known.fileName, row: line },
      countryCode,
      state,
      stateSince: since ?? { on: null, precision: 'unknown' },
      stepDates: [],
      components: [...new Set(wanted)].filter(isComponent),
      managerId,
      focalPoint:
        focalPoint === null && email === null
          ? null
          : { name: focalPoint ?? email ?? '', position: text('focalPointPosition'), email },
      lastContact: contactedOn && {
        on: contactedOn.on,
        channel: 'mail',
        withWhom: focalPoint ?? 'The focal point',
        note: null,
      },
      nextAction: nextAction === null ? null : { text: nextAction, dueOn: dueOn?.on ?? null },
      note: text('note'),
      folderLink: text('folderLink'),
      agreedFileId: null,
      fileIds: null,
    },
  };
}

const isState = (value: string | undefined): value is State =>
  value !== undefined && (openStates as readonly string[]).includes(value);
const isComponent = (code: string): code is Component =>
  components.some((component) => component.code === code);

const isSeveral = (text: string): boolean =>
  text
    .split(/[,;/&+\n|]| and | et | y /i)
    .filter((part) => findPartnerCountry(part.trim()) !== undefined).length > 1;

/** The states and steps by their own words, and by those that trackers use. */
const stateWordsKnown: ReadonlyMap<string, State> = new Map<string, State>([
  ...steps.map((step): [string, State] => [plainWord(stepWords(step, 'en')), entryOf(step)]),
  ...openStates.flatMap((state): [string, State][] => [
    [plainWord(stateWords(state, 'en')), state],
    [plainWord(state.replace('.', ' ')), state],
  ]),
  ['invited', 'invitation.sent'],
  ['invitation sent', 'invitation.sent'],
  ['eoi received', 'expressionOfInterest.submitted'],
  ['eoi submitted', 'expressionOfInterest.submitted'],
  ['eoi under review', 'expressionOfInterest.underReview'],
  ['under review', 'expressionOfInterest.underReview'],
  ['eoi in preparation', 'expressionOfInterest.drafting'],
  ['consultation planned', 'consultation.planning'],
  ['consultation scheduled', 'consultation.scheduled'],
  ['consulting', 'consultation.recording'],
  ['minutes sent', 'consultation.awaitingConfirmation'],
  ['drafting package', 'draftPackage.drafting'],
  ['draft package', 'draftPackage.drafting'],
  ['package sent', 'draftPackage.proposed'],
  ['matching partners', 'coordination.matching'],
  ['call for offers', 'coordination.calling'],
  ['implementing', 'implementation.inProgress'],
  ['under implementation', 'implementation.inProgress'],
]);

const stateOfWord = (plain: string): string | undefined => stateWordsKnown.get(plain);

/** By whole name, by address, or by a family name that only one of them has. */
function managerOfWord(plain: string, { managers }: Known): string | undefined {
  const exact = managers.find(
    ({ name, email }) => plainWord(name) === plain || plainWord(email) === plain,
  );
  if (exact) return exact.id;
  const partly = managers.filter(({ name }) => plainWord(name).split(' ').includes(plain));
  return partly.length === 1 ? partly[0]!.id : undefined;
}
