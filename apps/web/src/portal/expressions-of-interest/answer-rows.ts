import { itemWords, type Item, type ItemWords } from '@sixstep/reference/expression-form';
import { useCase } from '../cases/case-context.ts';
import type { SummaryRow } from '../components/summary-list.tsx';
import type { Value, Values } from '../drafts/values.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { useAnswerNames } from './answer-names.ts';
import { useExpression } from './expression-context.tsx';
import { isGiven, letterKindOf } from './expression-values.ts';
import { formSection, offeredSections, sectionsOf, type SectionId } from './form-sections.ts';

/** The answers as rows to be checked: what is demanded, and of the rest what is answered. */
export function useAnswerRows(): SummaryRow[] {
  const shell = useWords('shell');
  const form = useWords('form');
  const expression = useWords('expression');
  const { say } = useSpeech();
  const { kase } = useCase();
  const { state, view, isEditable } = useExpression();
  const { nameOf, valueOf } = useAnswerNames();
  const { values } = state;

  return [...sectionsOf(values), ...offeredSections].flatMap((id) => {
    const { section, component } = formSection(id);
    const prefix = component === null ? '' : `components.${component}.`;
    return section.items.flatMap((item): SummaryRow[] => {
      const at = `${prefix}${item.id}`;
      const value = textOf(item, at);
      if (value === '' && !isExpected(id, item, values)) return [];
      return [
        {
          id: at,
          name: nameOf(at),
          value,
          change: isEditable(firstAnswer(item, at))
            ? { to: `/cases/${kase.number}/expression/${id}?check` }
            : undefined,
        },
      ];
    });
  });

  function textOf(item: Item, at: string): string {
    const words = itemWords(form, item.id);
    if (item.kind === 'ticks') {
      return item.choices
        .filter((choice) => values[`${at}.${choice}`] === true)
        .map((choice) => words.choices?.[choice] ?? choice)
        .join('\n');
    }
    if (item.kind === 'table') return tableText(item, at, words);
    if (at === 'letter.fileId' && isGiven(values[at])) return view.letterFileName ?? shell.yes;
    return valueOf(at, values[at] ?? null);
  }

  function tableText(item: Item & { kind: 'table' }, at: string, words: ItemWords): string {
    return Array.from({ length: item.rows }, (_, place) => place + 1)
      .map((row) => {
        const cells = item.columns.flatMap(({ id }) => {
          const value: Value = values[`${at}.${row}.${id}`] ?? null;
          const name = words.columns?.[id]?.label ?? id;
          return isGiven(value) ? [`${name}: ${valueOf(`${at}.${row}.${id}`, value)}`] : [];
        });
        return cells.length === 0 ? '' : `${say(expression.row, { row })}\n${cells.join('\n')}`;
      })
      .filter(Boolean)
      .join('\n');
  }
}

/** What a person who checks expects to see, answered or not. */
function isExpected(id: SectionId, item: Item, values: Values): boolean {
  if (id === 'letter') return item.id === 'letter.kind' || goesWith(item.id, values);
  if (id === 'contact' || id === 'components' || id === 'declaration') return true;
  return 'demand' in item && item.demand !== undefined;
}

const goesWith = (item: string, values: Values): boolean =>
  (letterKindOf(values) === 'attached' && item === 'letter.fileId') ||
  (letterKindOf(values) === 'follows' && item === 'letter.followsOn');

const firstAnswer = (item: Item, at: string): string => {
  if (item.kind === 'ticks') return `${at}.${item.choices[0]}`;
  return item.kind === 'table' ? `${at}.1.${item.columns[0]!.id}` : at;
};
