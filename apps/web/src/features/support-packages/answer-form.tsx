import { Button, Fieldset, Group, Select, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import {
  answerPackage,
  type Component,
  type PackageVersionView,
  type SupportPackageView,
} from '@sixstep/contract';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { componentName } from '../cases/reference-words.ts';
import { useAnswerPackage } from './support-package.queries.ts';
import { answerWords } from './support-package-words.ts';
import classes from './support-package.module.css';

const choices = ['accept', 'acceptWithChange', 'defer', 'decline'] as const;

/** An answer to each component of the version that is proposed, as the country has given it by mail, letter or phone. */
export function AnswerForm({
  number,
  version,
  given,
}: {
  number: string;
  version: PackageVersionView;
  given: SupportPackageView['answers'];
}) {
  const saving = useAnswerPackage(number);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: answerPackage,
    initialValues: { answers: rowsOf(version, given) },
    toBody: ({ answers }) => ({
      versionMeant: version.number,
      answers: answers.map(({ component, answer, text }) => ({
        component,
        answer,
        text: answer === 'accept' ? null : text.trim() || null,
      })),
    }),
  });
  return (
    <form
      ref={container}
      noValidate
      aria-label={t`Answers of the country`}
      onSubmit={form.onSubmit(
        (values) =>
          saving.mutate(body(values), {
            onSuccess: () => tell(t`The answers are entered.`),
            onError: (error) => form.setErrors(refusedFields(error)),
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="sm">
        <Text c="dimmed">
          {t`These are answers to version ${version.number}. They count when the country agrees or asks for changes.`}
        </Text>
        <ul className={classes.list}>
          {form.values.answers.map(({ component, answer }, place) => (
            <li key={component}>
              <Fieldset
                variant="unstyled"
                className={classes.group}
                legend={componentName(component)}
              >
                <SimpleGrid cols={{ base: 1, sm: 2 }}>
                  <Select
                    label={t`Answer`}
                    allowDeselect={false}
                    data={choices.map((value) => ({ value, label: answerWords(value) }))}
                    {...form.getInputProps(`answers.${place}.answer`)}
                  />
                  {answer !== null && answer !== 'accept' && (
                    <Textarea
                      minRows={1}
                      label={t`In the country's words`}
                      {...form.getInputProps(`answers.${place}.text`)}
                    />
                  )}
                </SimpleGrid>
              </Fieldset>
            </li>
          ))}
        </ul>
        {saving.error && <ErrorNotice error={saving.error} />}
        <Group>
          <Button type="submit" variant="default" loading={saving.isPending}>
            {t`Save the answers`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface AnswerFields {
  component: Component;
  answer: string | null;
  text: string;
}

const rowsOf = (
  { content }: PackageVersionView,
  given: SupportPackageView['answers'],
): AnswerFields[] =>
  content.components
    .filter(({ covered }) => covered)
    .map(({ component }) => {
      const before = given.find((one) => one.component === component);
      return {
        component,
        answer: before?.answer ?? null,
        text: before?.text ?? '',
      };
    });
