import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { Component } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { componentName } from '../cases/reference-words.ts';
import { ActivityFields } from './activity-fields.tsx';
import { coverageOf, withCoverage, type Coverage } from './coverage.ts';
import type { DraftFormParts } from './draft-form-parts.ts';
import { fieldName, sectionsOf } from './draft-words.ts';
import { IndicatorFields } from './indicator-fields.tsx';
import { Section } from './sections.tsx';
import { needsQuery } from './support-package.queries.ts';
import classes from './support-package.module.css';

interface ComponentFieldsProps extends DraftFormParts {
  readonly number: string;
  readonly component: Component;
  /** Whether the consultation has agreed that it becomes part of the package. */
  readonly isAgreed: boolean;
}

/** One component: whether it is part of the package, with which objective, activities and indicators. */
export function ComponentFields({ number, component, isAgreed, ...parts }: ComponentFieldsProps) {
  const { form, sections } = parts;
  const coverage = coverageOf(form.values, component);
  const refused = Object.keys(form.errors).filter((path) =>
    sectionsOf(path, form.values).includes(component),
  ).length;
  return (
    <Section
      sections={sections}
      id={component}
      level={3}
      name={componentName(component)}
      note={noteOf(parts, component, coverage, isAgreed)}
      refusal={
        refused > 0
          ? plural(refused, { one: '# refused field', other: '# refused fields' })
          : undefined
      }
    >
      <Stack gap="md">
        <Need number={number} component={component} form={form} />
        <CoverageField {...parts} component={component} isAgreed={isAgreed} />
        {coverage === 'covered' && (
          <>
            <Objective {...parts} component={component} />
            <ActivityFields {...parts} component={component} />
            <IndicatorFields {...parts} component={component} />
          </>
        )}
      </Stack>
    </Section>
  );
}

function CoverageField({
  form,
  component,
  isAgreed,
}: DraftFormParts & Pick<ComponentFieldsProps, 'component' | 'isAgreed'>) {
  const { values } = form;
  const coverage = coverageOf(values, component);
  const place = values.components.findIndex((one) => one.component === component);
  const ofComponent = (rows: readonly { component: Component }[]) =>
    rows.filter((row) => row.component === component).length;
  const activities = ofComponent(values.setAside.activities);
  const indicators = ofComponent(values.setAside.indicators);
  return (
    <>
      <Radio.Group
        label={fieldName('covered')}
        value={coverage}
        onChange={(chosen) => form.setValues(withCoverage(form.getValues(), component, chosen))}
      >
        <Group mt="xs">
          <Radio value="covered" label={t`In the package`} />
          <Radio value="excluded" label={t`Left out, with a reason`} />
          {!isAgreed && <Radio value="undecided" label={t`Not asked for`} />}
        </Group>
      </Radio.Group>
      {activities + indicators > 0 && (
        <Text role="status">
          {t`What was planned for it goes with the next save (activities: ${activities}, indicators: ${indicators}). Take it in again to have it back.`}
        </Text>
      )}
      {coverage === 'excluded' && (
        <Textarea
          label={fieldName('exclusionReason')}
          {...form.getInputProps(`components.${place}.exclusionReason`)}
        />
      )}
    </>
  );
}

function Objective({
  form,
  component,
  countryLanguage,
}: DraftFormParts & Pick<ComponentFieldsProps, 'component'>) {
  const place = form.values.components.findIndex((one) => one.component === component);
  return (
    <>
      <Textarea
        label={fieldName('objective')}
        {...form.getInputProps(`components.${place}.objective`)}
      />
      {(countryLanguage || form.values.components[place]?.objectiveLocal) && (
        <Textarea
          label={fieldName('objectiveLocal', countryLanguage)}
          lang={countryLanguage ?? undefined}
          {...form.getInputProps(`components.${place}.objectiveLocal`)}
        />
      )}
    </>
  );
}

/** What the consultation has found, to begin the objective with. */
function Need({
  number,
  component,
  form,
}: Pick<ComponentFieldsProps, 'number' | 'component' | 'form'>) {
  const { data: needs = [] } = useQuery(needsQuery(number));
  const need = needs.find((one) => one.component === component)?.text;
  const place = form.values.components.findIndex((one) => one.component === component);
  const row = form.values.components[place];
  if (!need) return null;
  return (
    <div className={classes.need}>
      <Text c="dimmed">{t`What the consultation has found to be needed`}</Text>
      <Text className={classes.words}>{need}</Text>
      {row?.covered && row.objective.trim() === '' && (
        <Button
          mt="xs"
          size="xs"
          variant="default"
          onClick={() => form.setFieldValue(`components.${place}.objective`, need)}
        >
          {t`Begin the objective with it`}
        </Button>
      )}
    </div>
  );
}

function noteOf(
  { form: { values } }: DraftFormParts,
  component: Component,
  coverage: Coverage,
  isAgreed: boolean,
): string {
  if (coverage === 'excluded') return t`Left out`;
  if (coverage === 'undecided') return isAgreed ? t`Agreed, not decided yet` : t`Not asked for`;
  const count = (rows: readonly { component: Component }[]) =>
    rows.filter((row) => row.component === component).length;
  const activities = count(values.activities);
  const indicators = count(values.indicators);
  return [
    plural(activities, { one: '# activity', other: '# activities' }),
    plural(indicators, { one: '# indicator', other: '# indicators' }),
  ].join(' · ');
}
