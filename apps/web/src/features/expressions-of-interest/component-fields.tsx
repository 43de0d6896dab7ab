import { Checkbox, Fieldset, Group, Select, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { component as componentCodes, readiness, type Component } from '@sixstep/contract';
import { componentChoices, componentName } from '../cases/reference-words.ts';
import { rowsOf } from './expression-form-fields.ts';
import { readinessWords } from './expression-words.ts';
import type { FieldsProps } from './fields-props.ts';

const ranks = ['1', '2', '3', '4', '5', '6'];

/** Which components are requested, and for each its status, need and rank. */
export function ComponentFields({ form, editable }: FieldsProps) {
  const rows = form.values.components;
  const choose = (values: string[]) => {
    const chosen: Component[] = componentCodes.options.filter((code) => values.includes(code));
    form.setFieldValue('components', rowsOf(chosen, rows));
  };
  return (
    <Stack gap="md">
      {editable.includes('components') && (
        <Checkbox.Group
          label={t`Components requested`}
          value={rows.map(({ component }) => component)}
          onChange={choose}
          error={form.errors['components']}
        >
          <Group mt="xs">
            {componentChoices.map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
      {rows.map(({ component }, place) => (
        <OneComponent
          key={component}
          component={component}
          place={place}
          form={form}
          editable={editable}
        />
      ))}
    </Stack>
  );
}

function OneComponent({
  component,
  place,
  form,
  editable,
}: Pick<FieldsProps, 'form' | 'editable'> & { component: Component; place: number }) {
  const isOpen = (part: 'status' | 'need' | 'rank') =>
    editable.includes(`components.${component}.${part}`);
  if (!isOpen('status') && !isOpen('need') && !isOpen('rank')) return null;
  return (
    <Fieldset legend={componentName(component)}>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {isOpen('status') && (
            <Select
              label={t`Present status`}
              data={readiness.options.map((value) => ({ value, label: readinessWords(value) }))}
              clearable
              {...form.getInputProps(`components.${place}.status`)}
            />
          )}
          {isOpen('rank') && (
            <Select
              label={t`Rank`}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              description={t`1 is the most wanted.`}
              data={ranks}
              clearable
              {...form.getInputProps(`components.${place}.rank`)}
            />
          )}
        </SimpleGrid>
        {isOpen('need') && (
          <Textarea label={t`Need`} {...form.getInputProps(`components.${place}.need`)} />
        )}
      </Stack>
    </Fieldset>
  );
}
