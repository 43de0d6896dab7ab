import {
  itemWords,
  type Item,
  type ItemWords,
  type Table,
} from '@sixstep/reference/expression-form';
import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Checkboxes, Radios, Select } from '../components/choices.tsx';
import type { Errors } from '../components/error-summary.tsx';
import { TextField } from '../components/field.tsx';
import { Textarea } from '../components/textarea.tsx';
import { useSpeech, useWords } from '../words/speech.tsx';
import { useExpression } from './expression-context.tsx';
import { isGiven } from './expression-values.ts';

interface Props {
  readonly item: Item;
  /** What stands before the ids of the item: `components.tracking.`, or a row of a table. */
  readonly prefix?: string;
  readonly errors: Errors;
  /** In place of the words of the form. */
  readonly words?: ItemWords;
  /** In a narrow row: choices as a list to open. */
  readonly isCompact?: boolean;
}

const inputTypes = {
  line: 'text',
  link: 'text',
  email: 'email',
  phone: 'tel',
  date: 'date',
  year: 'number',
} as const;

const autoComplete: Readonly<Record<string, string>> = {
  ministry: 'organization',
  'contact.name': 'name',
  'contact.position': 'organization-title',
  'contact.email': 'email',
  'contact.phone': 'tel',
};

/** One question of the form as the control that its kind asks for. */
export function FormItem({ item, prefix = '', errors, words, isCompact = false }: Props) {
  const shell = useWords('shell');
  const form = useWords('form');
  const { state, type, isEditable } = useExpression();
  const own = words ?? itemWords(form, item.id);
  const id = `${prefix}${item.id}`;
  const value = state.values[id] ?? null;
  const isDemanded = item.kind === 'ticks' || item.kind === 'table' || item.demand !== undefined;
  const field = {
    id,
    hint: own.hint,
    error: errors[id],
    disabled: !isEditable(id),
  };
  const label = isDemanded || isCompact ? own.label : `${own.label} ${shell.optional}`;
  const choices = (codes: readonly string[] = []) =>
    codes.map((code) => ({
      value: code,
      label: own.choices?.[code] ?? code,
      hint: own.choiceHints?.[code],
    }));

  switch (item.kind) {
    case 'ticks':
      return (
        <Checkboxes
          {...field}
          legend={own.label}
          disabled={!isEditable(`${id}.${item.choices[0]}`)}
          choices={choices(item.choices)}
          values={item.choices.filter((code) => state.values[`${id}.${code}`] === true)}
          onChange={(code, chosen) => type(`${id}.${code}`, chosen)}
        />
      );
    case 'table':
      return <FormTable table={item} errors={errors} />;
    case 'tick':
      return (
        <Checkboxes
          {...field}
          legend={own.label}
          choices={[{ value: 'yes', label: shell.yes }]}
          values={value === true ? ['yes'] : []}
          onChange={(_, chosen) => type(id, chosen)}
        />
      );
    case 'choice':
      return isCompact ? (
        <Select
          {...field}
          label={label}
          choices={choices(item.choices)}
          value={typeof value === 'string' ? value : null}
          onChange={(chosen) => type(id, chosen)}
        />
      ) : (
        <Radios
          {...field}
          legend={label}
          choices={choices(item.choices)}
          value={typeof value === 'string' ? value : null}
          onChange={(chosen) => type(id, chosen)}
        />
      );
    case 'text':
      return (
        <Textarea
          {...field}
          label={label}
          limit={item.limit ?? 0}
          value={String(value ?? '')}
          onChange={(text) => type(id, text)}
        />
      );
    case 'rank':
    case 'file':
      // Their pages ask for them: a rank among the others, a letter as it comes.
      return null;
    default:
      return (
        <TextField
          {...field}
          label={label}
          type={inputTypes[item.kind]}
          {...(id in autoComplete && { autoComplete: autoComplete[id]! })}
          value={String(value ?? '')}
          onChange={(text) => type(id, item.kind === 'year' ? yearIn(text) : text || null)}
        />
      );
  }
}

const yearIn = (text: string): number | null => (text === '' ? null : Number.parseInt(text, 10));

/** Rows of the same questions, one below the other; as many as are filled in, and one more when it is asked for. */
function FormTable({ table, errors }: { table: Table; errors: Errors }) {
  const words = useWords('expression');
  const own = itemWords(useWords('form'), table.id);
  const { say } = useSpeech();
  const { state, isEditable } = useExpression();
  const answerAt = (row: number, column: string) => `${table.id}.${row}.${column}`;
  const filled = Array.from({ length: table.rows }, (_, place) => place + 1).filter((row) =>
    table.columns.some(({ id }) => isGiven(state.values[answerAt(row, id)])),
  );
  const [asked, setAsked] = useState(0);
  const shown = Math.max(asked, ...filled);
  const mayAdd = shown < table.rows && isEditable(answerAt(1, table.columns[0]!.id));

  return (
    <fieldset className="field">
      <legend>{own.label}</legend>
      {Array.from({ length: shown }, (_, place) => place + 1).map((row) => (
        <fieldset key={row} className="row">
          <legend>{say(words.row, { row })}</legend>
          {table.columns.map((column) => (
            <FormItem
              key={column.id}
              item={column}
              prefix={`${table.id}.${row}.`}
              errors={errors}
              words={own.columns?.[column.id] ?? { label: column.id }}
              isCompact
            />
          ))}
        </fieldset>
      ))}
      {mayAdd && (
        <Button onPress={() => setAsked(shown + 1)}>
          {shown === 0 ? words.addFirst : words.addAnother}
        </Button>
      )}
    </fieldset>
  );
}
