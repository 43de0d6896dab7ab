import { Button, Group, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import {
  language as languages,
  type CaseView,
  type PackageContent,
  type SupportPackageView,
} from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { ChangedMeanwhile } from '../../components/changed-meanwhile.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { componentChoices } from '../cases/reference-words.ts';
import { partnerCountryQuery } from '../partner-countries/partner-countries.queries.ts';
import { ComponentFields } from './component-fields.tsx';
import type { DraftFormParts } from './draft-form-parts.ts';
import { fieldName, sectionsOf } from './draft-words.ts';
import { focusLater } from './focus-later.ts';
import { IntegrityFields } from './integrity-fields.tsx';
import { Refusals } from './refusals.tsx';
import { useSections } from './sections.tsx';
import { languageName } from '../../lib/language-name.ts';
import classes from './support-package.module.css';
import { useDraft } from './use-draft.ts';

/** The draft of the package: a section for each component with its activities and indicators, and the checklist. */
export function DraftForm({
  kase,
  view,
  content,
}: {
  kase: CaseView;
  view: SupportPackageView;
  content: PackageContent;
}) {
  const container = useRef<HTMLFormElement>(null);
  const sections = useSections();
  const draft = useDraft(kase.number, view, content, (paths, fields) => {
    sections.open(paths.flatMap((path) => sectionsOf(path, fields)));
    if (paths.length > 0) focusLater(container, '[data-refusals]');
  });
  const { form } = draft;
  const { data: country } = useQuery(partnerCountryQuery(kase.country.code));
  const portalLanguage = country?.portalLanguage ?? null;
  const parts: DraftFormParts = {
    form,
    sections,
    container,
    countryLanguage: portalLanguage === form.values.language ? null : portalLanguage,
  };

  return (
    <form
      ref={container}
      noValidate
      aria-labelledby="draft"
      className={classes.form}
      onSubmit={draft.save}
    >
      <Stack gap="md">
        <GeneralFields {...parts} />
        <ul className={classes.list}>
          {componentChoices.map(({ value }) => (
            <li key={value}>
              <ComponentFields
                {...parts}
                number={kase.number}
                component={value}
                isAgreed={view.agreedComponents.includes(value)}
              />
            </li>
          ))}
          <li>
            <IntegrityFields {...parts} />
          </li>
        </ul>
        <Refusals
          errors={form.errors}
          fields={form.values}
          sections={sections}
          container={container}
        />
      </Stack>
      <Stack gap="xs" mt="md" className={classes.bar}>
        {draft.hasClash && (
          <ChangedMeanwhile onTakeTheirs={draft.takeTheirs} onKeepMine={draft.keepMine} />
        )}
        {draft.error && <ErrorNotice error={draft.error} />}
        <Group>
          <Button
            type="submit"
            variant={draft.isDirty ? 'filled' : 'default'}
            loading={draft.isSaving}
            disabled={draft.hasClash}
          >
            {t`Save the draft`}
          </Button>
          <Text c="dimmed" role="status">
            {draft.isDirty ? t`Not saved yet` : ''}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}

function GeneralFields({ form, countryLanguage }: DraftFormParts) {
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={fieldName('title')} {...form.getInputProps('title')} />
        {(countryLanguage || form.values.titleLocal) && (
          <TextInput
            label={fieldName('titleLocal', countryLanguage)}
            lang={countryLanguage ?? undefined}
            {...form.getInputProps('titleLocal')}
          />
        )}
      </SimpleGrid>
      <Textarea label={fieldName('summary')} {...form.getInputProps('summary')} />
      <Select
        maw={320}
        allowDeselect={false}
        label={fieldName('language')}
        {...(countryLanguage && {
          description: t`The country reads ${languageName(countryLanguage)}: titles and objectives need a translation, or a director waives it.`,
        })}
        data={languages.options.map((code) => ({ value: code, label: languageName(code) }))}
        {...form.getInputProps('language')}
      />
    </Stack>
  );
}
