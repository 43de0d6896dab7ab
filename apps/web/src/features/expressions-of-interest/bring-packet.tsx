import { Alert, Anchor, Group, List, Stack, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { paths } from '@sixstep/contract';
import { nameOfAnswer } from '@sixstep/reference/expression-form';
import { formWords } from '@sixstep/reference/expression-form/words/en';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FileField } from '../cases/file-field.tsx';
import { useReadPacket } from './expressions.queries.ts';
import type { AnswerEdits } from './use-answer-edits.ts';

/** The form as a document, to be sent to a country, and what has come back from it. */
export function BringPacket({ number, edits }: { number: string; edits: AnswerEdits }) {
  const reading = useReadPacket(number);
  const form = (ending: string) => `${paths.expressionOfInterest(number)}/form.${ending}`;
  const count = Object.keys(reading.data?.answers ?? {}).length;
  return (
    <Stack gap="xs">
      <Group gap="md">
        <Text>{t`Form to send to the country:`}</Text>
        {(['en', 'fr', 'es'] as const).map((language) => (
          <Anchor key={language} href={`${form('docx')}?language=${language}`} underline="always">
            {t`DOCX, ${language}`}
          </Anchor>
        ))}
        <Anchor href={form('pdf')} underline="always">{t`PDF to print`}</Anchor>
      </Group>
      <FileField
        label={t`A form that came back as DOCX`}
        number={number}
        value={null}
        onChange={(fileId) =>
          fileId !== null &&
          reading.mutate(fileId, { onSuccess: ({ answers }) => edits.bring(answers) })
        }
      />
      {reading.error && <ErrorNotice error={reading.error} />}
      {reading.data && (
        <Alert color="gray" role="status">
          <Text>{t`${count} answers differ and stand in the form below. Look at them, then save.`}</Text>
          {reading.data.misread.length > 0 && (
            <>
              <Text mt="xs">{t`These could not be read:`}</Text>
              <List>
                {reading.data.misread.map(({ question, text }) => (
                  <List.Item key={question}>
                    {nameOfAnswer(formWords, question)}: {text}
                  </List.Item>
                ))}
              </List>
            </>
          )}
        </Alert>
      )}
    </Stack>
  );
}
