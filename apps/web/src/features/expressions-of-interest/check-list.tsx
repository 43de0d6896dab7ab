import { Button, Group, Radio, Text, TextInput, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { ExpressionView } from '@sixstep/contract';
import type { UseMutationResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import * as z from 'zod/mini';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import classes from './expression.module.css';

type CheckAnswer = 'yes' | 'no' | 'na' | null;

interface Row {
  readonly code: string;
  readonly words: string;
  readonly answer: CheckAnswer;
  readonly note: string | null;
  readonly answeredBy: string | null;
  /** What the answers of the country say of it. */
  readonly suggested: CheckAnswer;
}
interface Answered {
  code: string;
  answer: CheckAnswer;
  note: string | null;
}

interface CheckListProps<Schema extends z.core.$ZodType> {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly Row[];
  readonly mayAnswer: boolean;
  readonly schema: Schema;
  readonly toBody: (answers: Answered[]) => unknown;
  readonly saving: UseMutationResult<ExpressionView, Error, z.output<Schema>>;
  readonly button: string;
}

/** A list of questions that are answered yes, no or not applicable, each with a note; saved as a whole. */
export function CheckList<Schema extends z.core.$ZodType>(props: CheckListProps<Schema>) {
  const { title, note, rows, mayAnswer } = props;
  const open = rows.filter(({ answer }) => answer === null).length;
  const count = rows.length - open;
  const total = rows.length;
  return (
    <div>
      <Title order={3}>{title}</Title>
      <Text c="dimmed" mb="xs">
        {note} {t`${count} of ${total} answered.`}
      </Text>
      {mayAnswer ? <CheckForm {...props} /> : count > 0 && <Answers rows={rows} />}
    </div>
  );
}

function Answers({ rows }: { rows: readonly Row[] }) {
  return (
    <ul className={`${classes.list} ${classes.answers}`}>
      {rows.map(({ code, words, answer, note, answeredBy }) => (
        <li key={code}>
          <Text>{words}</Text>
          <Text>
            <Text component="span" inherit fw={600}>
              {answerWords(answer)}
            </Text>
            {answeredBy && ` · ${answeredBy}`}
          </Text>
          {note && <Text className={`${classes.words} ${classes.note}`}>{note}</Text>}
        </li>
      ))}
    </ul>
  );
}

function CheckForm<Schema extends z.core.$ZodType>({
  rows,
  schema,
  toBody,
  saving,
  button,
  title,
}: CheckListProps<Schema>) {
  const { form, body } = useContractForm({
    schema,
    initialValues: fieldsOf(rows),
    toBody: ({ answers }) =>
      toBody(answers.map((answer) => ({ ...answer, note: answer.note.trim() || null }))),
  });
  const open = rows.flatMap(({ suggested }, place) =>
    suggested !== null && form.values.answers[place]?.answer === null ? [{ place, suggested }] : [],
  );
  const takeOver = () =>
    open.forEach(({ place, suggested }) =>
      form.setFieldValue(`answers.${place}.answer`, suggested),
    );
  const isDirty = form.isDirty();
  const isBehind = JSON.stringify(fieldsOf(rows)) !== JSON.stringify(form.values);
  useEffect(() => {
    // Nothing typed is lost: what others have answered is taken over only where nobody is answering.
    if (isDirty || !isBehind) return;
    form.setValues(fieldsOf(rows));
    form.resetDirty(fieldsOf(rows));
  });
  return (
    <form
      noValidate
      aria-label={title}
      onSubmit={form.onSubmit((values) =>
        saving.mutate(body(values), {
          onSuccess: () => {
            form.resetDirty(values);
            tell(t`The list is saved.`);
          },
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <ul className={`${classes.list} ${classes.questions}`}>
        {rows.map(({ code, words, answeredBy, suggested }, place) => (
          <li key={code}>
            <Radio.Group
              label={words}
              description={descriptionOf(answeredBy, suggested)}
              {...form.getInputProps(`answers.${place}.answer`)}
            >
              <Group mt="xs">
                {(['yes', 'no', 'na'] as const).map((answer) => (
                  <Radio key={answer} value={answer} label={answerWords(answer)} />
                ))}
              </Group>
            </Radio.Group>
            <TextInput
              label={t`Note (optional)`}
              {...form.getInputProps(`answers.${place}.note`)}
            />
          </li>
        ))}
      </ul>
      {saving.error && <ErrorNotice error={saving.error} />}
      <Group mt="sm">
        {open.length > 0 && (
          <Button variant="subtle" onClick={takeOver}>
            {t`Take over what the answers say`}
          </Button>
        )}
        <Button type="submit" variant="default" loading={saving.isPending}>
          {button}
        </Button>
      </Group>
    </form>
  );
}

const descriptionOf = (answeredBy: string | null, suggested: CheckAnswer): string =>
  [
    answeredBy ? t`Answered by ${answeredBy}.` : '',
    suggested ? t`The answers say: ${answerWords(suggested)}.` : '',
  ].join(' ');

const fieldsOf = (rows: readonly Row[]) => ({
  answers: rows.map(({ code, answer, note }) => ({ code, answer, note: note ?? '' })),
});

function answerWords(answer: CheckAnswer): string {
  switch (answer) {
    case 'yes':
      return t`Yes`;
    case 'no':
      return t`No`;
    case 'na':
      return t`Not applicable`;
    case null:
      return t`Not answered`;
  }
}
