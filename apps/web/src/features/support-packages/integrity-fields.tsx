import { Fieldset, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { integrityAnswers, integrityItemsFor, type IntegrityItem } from '@sixstep/reference';
import type { DraftFormParts } from './draft-form-parts.ts';
import { fieldName } from './draft-words.ts';
import { Section } from './sections.tsx';
import { integrityWords } from './support-package-words.ts';
import classes from './support-package.module.css';

/** The items of the integrity checklist that a covered component touches, each with its answer and what it rests on. */
export function IntegrityFields({ form, sections }: DraftFormParts) {
  const { components, integrity } = form.values;
  const covered = components.flatMap((one) => (one.covered ? [one.component] : []));
  const items = integrityItemsFor(covered);
  const answered = items.filter(
    ({ code }) => integrity.find(({ item }) => item === code)?.answer != null,
  ).length;
  const isRefused = Object.keys(form.errors).some((path) => path.startsWith('integrity.'));
  return (
    <Section
      sections={sections}
      id="integrity"
      level={3}
      name={t`Integrity checklist`}
      note={
        items.length === 0
          ? t`It follows from the components that are in the package`
          : t`${answered} of ${items.length} answered`
      }
      refusal={isRefused ? t`Something is refused here` : undefined}
    >
      <Stack gap="md">
        {items.length === 0 && (
          <Text c="dimmed">{t`Take a component into the package first.`}</Text>
        )}
        <ul className={classes.list}>
          {items.map((item) => (
            <li key={item.code}>
              <Item
                form={form}
                item={item}
                place={integrity.findIndex((one) => one.item === item.code)}
              />
            </li>
          ))}
        </ul>
      </Stack>
    </Section>
  );
}

function Item({
  form,
  item: { code, group, words },
  place,
}: Pick<DraftFormParts, 'form'> & { item: IntegrityItem; place: number }) {
  const answer = form.values.integrity[place]?.answer;
  const input = (field: string) => form.getInputProps(`integrity.${place}.${field}`);
  return (
    <Fieldset
      variant="unstyled"
      className={classes.group}
      legend={`${code} · ${integrityWords(group)}`}
    >
      <Stack gap="sm">
        <Radio.Group label={words.en} {...input('answer')}>
          <Group mt="xs">
            {integrityAnswers.map((choice) => (
              <Radio key={choice.code} value={choice.code} label={choice.words.en} />
            ))}
          </Group>
        </Radio.Group>
        <Textarea minRows={1} label={fieldName('evidence')} {...input('evidence')} />
        {answer === 'no' && (
          <Textarea
            minRows={2}
            label={fieldName('mitigationNote')}
            description={t`A "no" is proposed only with a note that says how it is mitigated.`}
            {...input('mitigationNote')}
          />
        )}
      </Stack>
    </Fieldset>
  );
}
