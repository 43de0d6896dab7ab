import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  SimpleGrid,
  Stack,
  TextInput,
  Title,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { t } from '@lingui/core/macro';
import { IconTrash } from '@tabler/icons-react';
import classes from './consultation.module.css';
import { noAction, type RecordFields } from './record-fields.ts';

/** What was agreed to be done, by whom and by when. */
export function ActionFields({ form }: { form: UseFormReturnType<RecordFields> }) {
  return (
    <Stack gap="xs">
      <Title order={3}>{t`Actions`}</Title>
      <ul className={classes.list}>
        {form.values.actions.map((_, place) => (
          <li key={place}>
            <Stack gap="xs">
              <Group align="flex-end" wrap="nowrap">
                <TextInput
                  flex={1}
                  label={t`Action ${place + 1}`}
                  {...form.getInputProps(`actions.${place}.text`)}
                />
                <ActionIcon
                  variant="subtle"
                  size="lg"
                  aria-label={t`Remove action ${place + 1}`}
                  onClick={() => form.removeListItem('actions', place)}
                >
                  <IconTrash aria-hidden size={16} />
                </ActionIcon>
              </Group>
              <SimpleGrid cols={{ base: 1, sm: 2 }}>
                <TextInput label={t`Owner`} {...form.getInputProps(`actions.${place}.owner`)} />
                <TextInput
                  type="date"
                  label={t`Due on`}
                  {...form.getInputProps(`actions.${place}.dueOn`)}
                />
              </SimpleGrid>
              <Checkbox
                label={t`Done`}
                {...form.getInputProps(`actions.${place}.done`, { type: 'checkbox' })}
              />
            </Stack>
          </li>
        ))}
      </ul>
      <Group>
        <Button
          variant="default"
          size="xs"
          onClick={() => form.insertListItem('actions', noAction)}
        >
          {t`Add an action`}
        </Button>
      </Group>
    </Stack>
  );
}
