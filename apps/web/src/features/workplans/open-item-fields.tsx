import {
  ActionIcon,
  Button,
  Group,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { t } from '@lingui/core/macro';
import { IconTrash } from '@tabler/icons-react';
import { noOpenItem, type ClosingFields } from './closing-fields.ts';
import classes from './workplan.module.css';

/** What is left to do after the end, and whose it is. */
export function OpenItemFields({ form }: { form: UseFormReturnType<ClosingFields> }) {
  return (
    <div>
      <Title order={3}>{t`Open items`}</Title>
      <Text c="dimmed">{t`Each needs an owner before the case can be completed.`}</Text>
      <ul className={classes.list}>
        {form.values.openItems.map((_, place) => (
          <li key={place}>
            <Stack gap="xs">
              <Group align="flex-end" wrap="nowrap">
                <TextInput
                  flex={1}
                  label={t`Open item ${place + 1}`}
                  {...form.getInputProps(`openItems.${place}.text`)}
                />
                <ActionIcon
                  variant="subtle"
                  size="lg"
                  aria-label={t`Remove open item ${place + 1}`}
                  onClick={() => form.removeListItem('openItems', place)}
                >
                  <IconTrash aria-hidden size={16} />
                </ActionIcon>
              </Group>
              <SimpleGrid cols={{ base: 1, sm: 2 }}>
                <TextInput label={t`Owner`} {...form.getInputProps(`openItems.${place}.owner`)} />
                <TextInput
                  type="date"
                  label={t`Due on`}
                  {...form.getInputProps(`openItems.${place}.dueOn`)}
                />
              </SimpleGrid>
            </Stack>
          </li>
        ))}
      </ul>
      <Button
        mt="xs"
        variant="default"
        size="xs"
        onClick={() => form.insertListItem('openItems', noOpenItem)}
      >
        {t`Add an open item`}
      </Button>
    </div>
  );
}
