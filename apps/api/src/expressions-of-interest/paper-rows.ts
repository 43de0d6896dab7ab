import type { AnswerValue, AnswerValues, Language } from '@sixstep/contract';
import {
  answerPlace,
  expressionForm,
  fill,
  itemWords,
  nameBelowComponent,
  readAnswer,
  requestableComponents,
  type FormWords,
  type Item,
  type Section,
} from '@sixstep/reference/expression-form';
import { formWords as en } from '@sixstep/reference/expression-form/words/en';
import { formWords as es } from '@sixstep/reference/expression-form/words/es';
import { formWords as fr } from '@sixstep/reference/expression-form/words/fr';
import { writtenDate } from '../calendar/written-date.ts';
import { requestedComponents } from './expression-fields.ts';
import { paperWords } from './paper-words.ts';

/** One answer on paper. */
export interface PaperRow {
  readonly id: string;
  readonly label: string;
  readonly hint: string | null;
  /** As it reads; empty where nothing is answered. */
  readonly value: string;
  /** Of a question that is ticked or chosen, each box with its words. */
  readonly boxes: readonly {
    readonly code: string;
    readonly words: string;
    readonly isTicked: boolean;
  }[];
}

export interface PaperSection {
  readonly title: string;
  readonly lead: string | null;
  readonly rows: readonly PaperRow[];
}

const catalogues: Readonly<Record<Language, FormWords>> = { en, fr, es };
export const formWordsIn = (language: Language): FormWords => catalogues[language];

interface Wanted {
  /** Also what is not answered, and a page for each component, as a form to be filled in has it. */
  readonly everything: boolean;
  /** As they are read back, `YYYY-MM-DD`; otherwise as the language writes them. */
  readonly plainDates?: boolean;
}

/** The form with its answers, topic by topic. */
export function paperSections(
  values: AnswerValues,
  language: Language,
  { everything, plainDates = false }: Wanted,
): PaperSection[] {
  const words = formWordsIn(language);
  const requested = requestedComponents(values);
  const components = everything && requested.length === 0 ? requestableComponents : requested;
  return expressionForm.sections
    .flatMap((section) =>
      section.perComponent
        ? components.map((component) => sectionOf(section, component))
        : [sectionOf(section, null)],
    )
    .filter(({ rows }) => rows.length > 0);

  function sectionOf(section: Section, component: string | null): PaperSection {
    const own = words.sections[section.id as keyof FormWords['sections']];
    const name = component === null ? '' : (words.items.components.choices as Choices)[component];
    const prefix = component === null ? '' : `components.${component}.`;
    const rows = section.items
      .flatMap((item) => rowsOf(item, prefix))
      .filter(
        ({ value, boxes }) => everything || value !== '' || boxes.some((box) => box.isTicked),
      );
    return {
      title: fill(own.title, { name: name ?? '' }),
      lead: section.id === 'declaration' ? words.declaration : 'lead' in own ? own.lead : null,
      rows,
    };
  }

  function rowsOf(item: Item, prefix: string): PaperRow[] {
    const id = `${prefix}${item.id}`;
    const own = itemWords(words, item.id);
    const row = { id, label: own.label, hint: own.hint ?? null, value: '', boxes: [] };
    switch (item.kind) {
      case 'ticks':
        return [
          {
            ...row,
            boxes: boxesOf(item.choices, own.choices, (code) => values[`${id}.${code}`] === true),
          },
        ];
      case 'table':
        return rowsOfTable(item, id);
      case 'tick':
        return [
          {
            ...row,
            boxes: boxesOf(['yes'], { yes: paperWords(language).yes }, () => values[id] === true),
          },
        ];
      case 'choice':
        return [
          {
            ...row,
            boxes: boxesOf(item.choices ?? [], own.choices, (code) => values[id] === code),
          },
        ];
      case 'file':
        // A file does not go through paper; that it is there is said with how the letter comes.
        return [];
      default:
        return [{ ...row, value: valueAt(id) }];
    }
  }

  function rowsOfTable(item: Item & { kind: 'table' }, id: string): PaperRow[] {
    return Array.from({ length: item.rows }, (_, place) => place + 1).flatMap((row) =>
      item.columns.map((column): PaperRow => {
        const at = `${id}.${row}.${column.id}`;
        return {
          id: at,
          label: nameBelowComponent(words, at),
          hint: null,
          value: valueAt(at),
          boxes: [],
        };
      }),
    );
  }

  function valueAt(id: string): string {
    const value: AnswerValue = values[id] ?? null;
    if (value === null || value === false) return '';
    if (value === true) return paperWords(language).yes;
    return answerPlace(id)?.kind === 'date' && !plainDates
      ? writtenDate(String(value), language)
      : readAnswer(words, id, value);
  }
}

type Choices = Readonly<Record<string, string>>;

const boxesOf = (
  codes: readonly string[],
  words: Choices = {},
  isTicked: (code: string) => boolean,
) => codes.map((code) => ({ code, words: words[code] ?? code, isTicked: isTicked(code) }));
