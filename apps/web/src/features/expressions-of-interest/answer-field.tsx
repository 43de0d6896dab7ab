import {
  Checkbox,
  Fieldset,
  Group,
  Input,
  Select,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { AnswerValue } from '@sixstep/contract';
import { itemWords, type Item, type ItemWords } from '@sixstep/reference/expression-form';
import { formWords } from '@sixstep/reference/expression-form/words/en';
import { FileField } from '../cases/file-field.tsx';
import { ConflictingAnswer } from './conflicting-answer.tsx';
import type { AnswerEdits } from './use-answer-edits.ts';

interface Props {
  readonly item: Item;
  /** What stands before the ids of the item: `components.tracking.`, or a row of a table. */
  readonly prefix: string;
  readonly number: string;
  readonly edits: AnswerEdits;
  /** In place of the words of the form. */
  readonly words?: ItemWords;
}

/** One question of the form, for who enters the country's answer. */
export function AnswerField(props: Props) {
  const { item, prefix, edits } = props;
  const words = props.words ?? itemWords(formWords, item.id);
  const id = `${prefix}${item.id}`;
  if (item.kind === 'ticks') {
    return (
      <Input.Wrapper component="div" role="group" label={words.label} aria-label={words.label}>
        <Group gap="md" mt={4}>
          {item.choices.map((choice) => (
            <Tick
              key={choice}
              id={`${id}.${choice}`}
              label={words.choices?.[choice] ?? choice}
              edits={edits}
            />
          ))}
        </Group>
      </Input.Wrapper>
    );
  }
  if (item.kind === 'table') {
    return (
      <Fieldset legend={words.label}>
        <Stack gap="sm">
          {rowsShown(item.rows, (row) =>
            item.columns.some((column) => isGiven(edits.valueOf(`${id}.${row}.${column.id}`))),
          ).map((row) => (
            <Group key={row} gap="xs" align="flex-end" role="group" aria-label={t`Row ${row}`}>
              {item.columns.map((column) => (
                <AnswerField
                  key={column.id}
                  {...props}
                  item={column}
                  prefix={`${id}.${row}.`}
                  words={words.columns?.[column.id] ?? { label: column.id }}
                />
              ))}
            </Group>
          ))}
        </Stack>
      </Fieldset>
    );
  }
  return (
    <div>
      <Control {...props} item={item} id={id} words={words} />
      <ConflictingAnswer id={id} edits={edits} />
    </div>
  );
}

function Control({
  item,
  id,
  words,
  number,
  edits,
}: Props & { item: Exclude<Item, { kind: 'ticks' | 'table' }>; id: string; words: ItemWords }) {
  const value = edits.valueOf(id);
  const text = {
    label: words.label,
    value: String(value ?? ''),
    onChange: (event: { currentTarget: { value: string } }) =>
      edits.type(id, event.currentTarget.value || null),
  };
  switch (item.kind) {
    case 'tick':
      return <Tick id={id} label={words.label} edits={edits} />;
    case 'choice':
    case 'rank':
      return (
        <Select
          label={words.label}
          description={item.kind === 'rank' ? t`1 is the most wanted.` : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          clearable
          data={(item.choices ?? ranks).map((code) => ({
            value: code,
            label: words.choices?.[code] ?? code,
          }))}
          value={value === null ? null : String(value)}
          onChange={(code) => edits.type(id, item.kind === 'rank' && code ? Number(code) : code)}
        />
      );
    case 'text':
      return <Textarea autosize minRows={2} {...text} />;
    case 'file':
      return (
        <FileField
          label={words.label}
          number={number}
          value={typeof value === 'string' ? value : null}
          onChange={(fileId) => edits.type(id, fileId)}
        />
      );
    case 'year':
      return (
        <TextInput
          {...text}
          type="number"
          onChange={({ currentTarget }) =>
            edits.type(id, currentTarget.value === '' ? null : Number(currentTarget.value))
          }
        />
      );
    default:
      return <TextInput {...text} type={inputTypes[item.kind]} />;
  }
}

function Tick({ id, label, edits }: { id: string; label: string; edits: AnswerEdits }) {
  return (
    <div>
      <Checkbox
        label={label}
        checked={edits.valueOf(id) === true}
        onChange={({ currentTarget }) => edits.type(id, currentTarget.checked || null)}
      />
      <ConflictingAnswer id={id} edits={edits} />
    </div>
  );
}

const inputTypes = {
  line: 'text',
  link: 'url',
  email: 'email',
  phone: 'tel',
  date: 'date',
} as const;
const ranks = ['1', '2', '3', '4', '5', '6'];

/** Every row up to the last that says something, and one more. */
const rowsShown = (most: number, says: (row: number) => boolean): number[] => {
  const rows = Array.from({ length: most }, (_, place) => place + 1);
  return rows.slice(0, Math.min(most, Math.max(0, ...rows.filter(says)) + 1));
};

const isGiven = (value: AnswerValue): boolean => value !== null && value !== '' && value !== false;
