import { Fieldset, Radio, Group, Select, Stack, Text, Textarea, Title } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { t } from '@lingui/core/macro';
import { componentName } from '../cases/reference-words.ts';
import { decisionWords, priorityWords } from './consultation-words.ts';
import type { RecordFields } from './record-fields.ts';

const priorities = ['high', 'medium', 'low'] as const;

/** What each requested component needs, and whether it becomes part of the package. */
export function NeedFields({ form }: { form: UseFormReturnType<RecordFields> }) {
  const { needs } = form.values;
  return (
    <Stack gap="md">
      <Title order={3}>{t`Needs`}</Title>
      {needs.length === 0 && <Text c="dimmed">{t`No component is requested.`}</Text>}
      {needs.map(({ component, decision }, place) => (
        <Fieldset key={component} legend={componentName(component)}>
          <Stack gap="sm">
            <Textarea label={t`What is needed`} {...form.getInputProps(`needs.${place}.text`)} />
            <Radio.Group label={t`Decision`} {...form.getInputProps(`needs.${place}.decision`)}>
              <Group mt="xs">
                {(['agreed', 'dropped'] as const).map((value) => (
                  <Radio key={value} value={value} label={decisionWords(value)} />
                ))}
              </Group>
            </Radio.Group>
            {decision === 'dropped' && (
              <Textarea
                label={t`Why it is dropped`}
                {...form.getInputProps(`needs.${place}.reason`)}
              />
            )}
            <Select
              maw={260}
              clearable
              label={t`Priority`}
              data={priorities.map((value) => ({ value, label: priorityWords(value) }))}
              {...form.getInputProps(`needs.${place}.priority`)}
            />
          </Stack>
        </Fieldset>
      ))}
    </Stack>
  );
}
