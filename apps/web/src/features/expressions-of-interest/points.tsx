import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { answerPoint, type ExpressionPoint, type ExpressionView } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { WrittenIn } from '../../components/written-in.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { showDate } from '../../lib/dates.ts';
import { tell } from '../../lib/toasts.ts';
import { nameOfAnswer } from '@sixstep/reference/expression-form';
import { formWords } from '@sixstep/reference/expression-form/words/en';
import { TranslationsOf } from '../translations/translations-of.tsx';
import { useAnswerPoint } from './expressions.queries.ts';
import classes from './expression.module.css';

/** What the country was asked when the expression went back, newest round first, with its answers. */
export function Points({ number, view }: { number: string; view: ExpressionView }) {
  const { points, editableFields } = view;
  if (points.length === 0) return null;
  const newest = Math.max(...points.map(({ round }) => round));
  return (
    <section aria-labelledby="points">
      <Title order={2} id="points" mb="xs">{t`Points`}</Title>
      <ul className={classes.list}>
        {points.map((point) => (
          <li key={point.id}>
            <Point
              number={number}
              point={point}
              mayAnswer={
                point.round === newest &&
                view.submittedVersions.length > 0 &&
                editableFields.includes(point.field)
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Point({
  number,
  point,
  mayAnswer,
}: {
  number: string;
  point: ExpressionPoint;
  mayAnswer: boolean;
}) {
  const { id, field, question, questionLanguage, answer, answerLanguage, round, dueOn } = point;
  return (
    <Stack gap={4}>
      <Text c="dimmed">
        {nameOfAnswer(formWords, field)} · {t`round ${round}`}
        {dueOn && ` · ${t`to be answered by ${showDate(dueOn)}`}`}
      </Text>
      <Text fw={500} className={classes.words} lang={questionLanguage ?? undefined}>
        {question}
      </Text>
      <TranslationsOf number={number} kind="pointQuestion" subject={id} />
      {mayAnswer ? (
        <AnswerForm number={number} point={point} />
      ) : (
        <Text className={classes.words} lang={(answer && answerLanguage) || undefined}>
          {answer ?? t`Not answered`}
        </Text>
      )}
      <TranslationsOf number={number} kind="pointAnswer" subject={id} />
    </Stack>
  );
}

function AnswerForm({ number, point }: { number: string; point: ExpressionPoint }) {
  const answering = useAnswerPoint(number, point.id);
  const { form, body } = useContractForm({
    schema: answerPoint,
    initialValues: { answer: point.answer ?? '', language: point.answerLanguage ?? 'en' },
    toBody: (values) => values,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        answering.mutate(body(values), {
          onSuccess: () => {
            form.resetDirty(values);
            tell(t`The answer is saved.`);
          },
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Stack gap="xs">
        <Textarea label={t`The country's answer`} {...form.getInputProps('answer')} />
        <WrittenIn {...form.getInputProps('language')} />
        {answering.error && <ErrorNotice error={answering.error} />}
        <Group>
          <Button type="submit" variant="default" loading={answering.isPending}>
            {t`Save the answer`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
