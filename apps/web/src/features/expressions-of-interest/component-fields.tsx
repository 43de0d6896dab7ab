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
      <Checkbox.Group
        label={t`Components requested`}
        value={rows.map(({ component }) => component)}
        onChange={choose}
        error={form.errors['components']}
      >
        <Group mt="xs">
          {componentChoices.map(({ value, label }) => (
            <Checkbox
              key={value}
              value={value}
              label={label}
              disabled={!editable.includes('components')}
            />
          ))}
        </Group>
      </Checkbox.Group>
      {rows.map(({ component }, place) => (
        <Fieldset key={component} legend={componentName(component)}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <Select
              label={t`Present status`}
              data={readiness.options.map((value) => ({ value, label: readinessWords(value) }))}
              clearable
              disabled={!editable.includes(`components.${component}.status`)}
              {...form.getInputProps(`components.${place}.status`)}
            />
            <Select
              label={t`Rank`}
              description={t`1 is the most wanted.`}
              data={ranks}
              clearable
              disabled={!editable.includes(`components.${component}.rank`)}
              {...form.getInputProps(`components.${place}.rank`)}
            />
          </SimpleGrid>
          <Textarea
            mt="sm"
            label={t`Need`}
            disabled={!editable.includes(`components.${component}.need`)}
            {...form.getInputProps(`components.${place}.need`)}
          />
        </Fieldset>
      ))}
    </Stack>
  );
}
