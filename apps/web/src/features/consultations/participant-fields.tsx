import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  Select,
  SimpleGrid,
  Stack,
  TextInput,
  Title,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { t } from '@lingui/core/macro';
import { IconTrash } from '@tabler/icons-react';
import { sideWords } from './consultation-words.ts';
import classes from './consultation.module.css';
import { noParticipant, sides, type MeetingFields } from './meeting-fields.ts';

/** Who is invited to a meeting, for which side, and who came. */
export function ParticipantFields({ form }: { form: UseFormReturnType<MeetingFields> }) {
  return (
    <Stack gap="xs">
      <Title order={3}>{t`Participants`}</Title>
      <ul className={classes.list}>
        {form.values.participants.map((_, place) => (
          <li key={place}>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <TextInput
                label={t`Name of participant ${place + 1}`}
                {...form.getInputProps(`participants.${place}.name`)}
              />
              <TextInput
                label={t`Ministry or organization`}
                {...form.getInputProps(`participants.${place}.body`)}
              />
              <Select
                label={t`Side`}
                allowDeselect={false}
                data={sides.map((value) => ({ value, label: sideWords(value) }))}
                {...form.getInputProps(`participants.${place}.side`)}
              />
              <Group align="flex-end" justify="space-between">
                <Checkbox
                  mb={8}
                  label={t`Attended`}
                  {...form.getInputProps(`participants.${place}.attended`, { type: 'checkbox' })}
                />
                <ActionIcon
                  variant="subtle"
                  size="lg"
                  aria-label={t`Remove participant ${place + 1}`}
                  onClick={() => form.removeListItem('participants', place)}
                >
                  <IconTrash aria-hidden size={16} />
                </ActionIcon>
              </Group>
            </SimpleGrid>
          </li>
        ))}
      </ul>
      <Group>
        <Button
          variant="default"
          size="xs"
          onClick={() => form.insertListItem('participants', noParticipant)}
        >
          {t`Add a participant`}
        </Button>
      </Group>
    </Stack>
  );
}
