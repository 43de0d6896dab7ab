import {
  Button,
  Code,
  Grid,
  Group,
  List,
  SegmentedControl,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { t } from '@lingui/core/macro';
import {
  language as languages,
  letterText,
  mergeFields,
  writeLetterTemplate,
  type Language,
  type LetterTemplate,
  type LetterText,
} from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { safeParse } from 'zod/mini';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { languageWords } from '../cases/language-words.ts';
import { LetterPreview } from '../invitations/letter-preview.tsx';
import { letterPreviewQuery, useWriteLetterTemplate } from './letter-templates.queries.ts';
import { mergeFieldWords } from './merge-field-words.ts';

/** Writes the next version of a template, or the first of a new one, in all languages, and shows how it reads. */
export function LetterTemplateForm({
  template,
  standard,
  mayWrite,
  onWritten,
}: {
  template: LetterTemplate | null;
  standard: LetterTemplate['texts'];
  mayWrite: boolean;
  onWritten: (written: LetterTemplate) => void;
}) {
  const writing = useWriteLetterTemplate();
  const container = useRef<HTMLFormElement>(null);
  const [language, setLanguage] = useState<Language>('en');
  const said = template?.texts ?? standard;
  const { form, body } = useContractForm({
    schema: writeLetterTemplate,
    initialValues: {
      name: template?.name ?? '',
      baseVersion: template?.version ?? 0,
      texts: { en: { ...said.en }, fr: { ...said.fr }, es: { ...said.es } },
    },
    toBody: (values) => values,
  });
  /** A fault in a language that is not shown would stop the form without a word. */
  const showRefused = (errors: object) => {
    const refused = Object.keys(errors).map((path) => /^texts\.(en|fr|es)\./.exec(path)?.[1]);
    const other = refused.find((one) => one !== undefined) as Language | undefined;
    if (other && !refused.includes(language)) setLanguage(other);
    focusFirstRefused(container.current);
  };

  return (
    <form
      ref={container}
      noValidate
      aria-label={t`Letter template`}
      onSubmit={form.onSubmit((values) => {
        writing.mutate(body(values), {
          onSuccess: (written) => {
            tell(t`Version ${written.version} is kept.`);
            onWritten(written);
          },
          onError: (error) => {
            const refused = refusedFields(error);
            form.setErrors(refused);
            showRefused(refused);
          },
        });
      }, showRefused)}
    >
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Stack gap="md">
            <TextInput
              label={t`Name of the template`}
              readOnly={template !== null}
              {...form.getInputProps('name')}
            />
            <SegmentedControl
              aria-label={t`Language of the letter`}
              value={language}
              onChange={(chosen) => setLanguage(chosen)}
              data={languages.options.map((value) => ({ value, label: languageWords(value) }))}
            />
            <div key={language} lang={language}>
              <TextInput
                label={t`Subject`}
                readOnly={!mayWrite}
                mb="md"
                {...form.getInputProps(`texts.${language}.subject`)}
              />
              <Textarea
                label={t`Text`}
                description={t`An empty line begins a paragraph.`}
                autosize
                minRows={12}
                readOnly={!mayWrite}
                {...form.getInputProps(`texts.${language}.body`)}
              />
            </div>
            <div>
              <Text fw={600} mb={4}>{t`What is filled in for each country`}</Text>
              <List size="sm">
                {mergeFields.map((field) => (
                  <List.Item key={field}>
                    <Code>{`{{${field}}}`}</Code> {mergeFieldWords(field)}
                  </List.Item>
                ))}
              </List>
            </div>
            {writing.error && <ErrorNotice error={writing.error} />}
            {mayWrite && (
              <Group>
                <Button type="submit" loading={writing.isPending}>
                  {template === null ? t`Keep the template` : t`Keep as the next version`}
                </Button>
              </Group>
            )}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Preview language={language} text={form.values.texts[language]} />
        </Grid.Col>
      </Grid>
    </form>
  );
}

function Preview({ language, text }: { language: Language; text: LetterText }) {
  const [typed] = useDebouncedValue(text, 400);
  const parsed = safeParse(letterText, typed);
  const query = useQuery({
    ...letterPreviewQuery({ language, text: typed }),
    enabled: parsed.success,
  });
  return (
    <>
      <LetterPreview letter={query.data ?? null} language={query.data?.language ?? null} />
      {!parsed.success && (
        <Text c="dimmed" mt="xs">{t`As the letter last read; the text has a fault now.`}</Text>
      )}
    </>
  );
}
