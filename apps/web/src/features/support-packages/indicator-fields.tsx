import { Button, Fieldset, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { Component } from '@sixstep/contract';
import { newIndicator, type IndicatorFields as Fields } from './draft-fields.ts';
import type { DraftFormParts } from './draft-form-parts.ts';
import { fieldName } from './draft-words.ts';
import { focusLater } from './focus-later.ts';
import classes from './support-package.module.css';

/** How one component is measured: where it stands, where it shall stand, and by when. */
export function IndicatorFields({
  form,
  container,
  component,
}: DraftFormParts & { component: Component }) {
  const add = () => {
    form.insertListItem('indicators', newIndicator(component));
    focusLater(container, `[data-path="indicators.${form.values.indicators.length}.name"]`);
  };
  const remove = (place: number) => {
    form.removeListItem('indicators', place);
    focusLater(container, `[data-add="indicators ${component}"]`);
  };
  const rows = form.values.indicators.flatMap((indicator, place) =>
    indicator.component === component ? [{ indicator, place }] : [],
  );
  return (
    <Stack gap="sm">
      {rows.length === 0 && (
        <Text c="dimmed">
          {t`No indicator yet. The package needs one with a baseline for each component in it.`}
        </Text>
      )}
      <ul className={classes.list}>
        {rows.map(({ indicator, place }, index) => (
          <li key={indicator.key}>
            <Indicator form={form} place={place} shown={index + 1} onRemove={() => remove(place)} />
          </li>
        ))}
      </ul>
      <Group>
        <Button variant="default" size="xs" data-add={`indicators ${component}`} onClick={add}>
          {t`Add an indicator`}
        </Button>
      </Group>
    </Stack>
  );
}

function Indicator({
  form,
  place,
  shown,
  onRemove,
}: Pick<DraftFormParts, 'form'> & { place: number; shown: number; onRemove: () => void }) {
  const input = (field: keyof Fields) => ({
    label: fieldName(field),
    ...form.getInputProps(`indicators.${place}.${field}`),
  });
  return (
    <Fieldset variant="unstyled" className={classes.group} legend={t`Indicator ${shown}`}>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput required {...input('name')} />
          <TextInput required {...input('unit')} />
          <TextInput {...input('baseline')} />
          <TextInput type="date" {...input('baselineOn')} />
          <TextInput {...input('target')} />
          <TextInput type="date" {...input('targetOn')} />
        </SimpleGrid>
        <Group>
          <Button variant="subtle" size="xs" onClick={onRemove}>
            {t`Remove indicator ${shown}`}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
