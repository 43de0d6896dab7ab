import { Button, Group, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { activityKinds, type Component } from '@sixstep/contract';
import { showDate } from '../../lib/dates.ts';
import { newActivity, type ActivityFields as Fields } from './draft-fields.ts';
import type { DraftFormParts } from './draft-form-parts.ts';
import { fieldName } from './draft-words.ts';
import { LeadFields } from './lead-fields.tsx';
import { focusLater } from './focus-later.ts';
import { Section } from './sections.tsx';
import { kindWords } from './support-package-words.ts';
import classes from './support-package.module.css';

/** The activities of one component, each to be opened and closed. */
export function ActivityFields({ component, ...parts }: DraftFormParts & { component: Component }) {
  const { form, sections, container } = parts;
  const add = () => {
    const activity = newActivity(component);
    form.insertListItem('activities', activity);
    sections.open([activity.key]);
    focusLater(container, `[data-path="activities.${form.values.activities.length}.title"]`);
  };
  const rows = form.values.activities.flatMap((activity, place) =>
    activity.component === component ? [{ activity, place }] : [],
  );
  return (
    <div>
      {rows.length === 0 && (
        <Text c="dimmed" mb="xs">
          {t`No activity yet. The package needs one at least for each component in it.`}
        </Text>
      )}
      <ul className={classes.list}>
        {rows.map(({ activity, place }, index) => (
          <li key={activity.key}>
            <Activity {...parts} activity={activity} place={place} shown={index + 1} />
          </li>
        ))}
      </ul>
      <Button variant="default" size="xs" data-add={`activities ${component}`} onClick={add}>
        {t`Add an activity`}
      </Button>
    </div>
  );
}

function Activity({
  activity,
  place,
  shown,
  ...parts
}: DraftFormParts & { activity: Fields; place: number; shown: number }) {
  const { form, sections, container, countryLanguage } = parts;
  const input = (field: keyof Fields) => form.getInputProps(`activities.${place}.${field}`);
  const isRefused = Object.keys(form.errors).some((path) =>
    path.startsWith(`activities.${place}.`),
  );
  const remove = () => {
    form.removeListItem('activities', place);
    focusLater(container, `[data-add="activities ${activity.component}"]`);
  };
  const { error: endError, ...end } = input('endOn');
  return (
    <Section
      sections={sections}
      id={activity.key}
      level={4}
      name={t`Activity ${shown}: ${activity.title || t`without a title`}`}
      note={noteOf(activity)}
      refusal={isRefused ? t`Something is refused here` : undefined}
    >
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            required
            label={fieldName('title')}
            {...input('title')}
            error={
              form.errors[`activities.${place}.title`] ??
              lostWords(form.errors[`activities.${place}.id`])
            }
          />
          {(countryLanguage || activity.titleLocal) && (
            <TextInput
              label={fieldName('titleLocal', countryLanguage)}
              lang={countryLanguage ?? undefined}
              {...input('titleLocal')}
            />
          )}
          <Select
            required
            allowDeselect={false}
            label={fieldName('kind')}
            data={activityKinds.map((value) => ({ value, label: kindWords(value) }))}
            {...input('kind')}
          />
        </SimpleGrid>
        <Textarea label={fieldName('deliverable')} minRows={2} {...input('deliverable')} />
        <Textarea
          label={fieldName('acceptanceTest')}
          description={t`How one sees that the deliverable is done.`}
          minRows={2}
          {...input('acceptanceTest')}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput type="date" label={fieldName('startOn')} {...input('startOn')} />
          <TextInput
            type="date"
            label={fieldName('endOn')}
            {...end}
            error={endError && endWords(activity, String(endError))}
          />
        </SimpleGrid>
        <LeadFields form={form} activity={activity} place={place} />
        <Group>
          <Button variant="subtle" size="xs" onClick={remove}>
            {t`Remove activity ${shown}`}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}

const noteOf = ({ kind, startOn, endOn }: Fields): string =>
  [kind && kindWords(kind), startOn && endOn && `${showDate(startOn)} – ${showDate(endOn)}`]
    .filter(Boolean)
    .join(' · ');

const endWords = ({ startOn, endOn }: Fields, words: string): string =>
  startOn && endOn && endOn < startOn ? t`It cannot end before it begins` : words;

const lostWords = (refusal: unknown): string | undefined =>
  refusal ? t`Somebody has removed this activity meanwhile` : undefined;
