import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';

/** Somebody else saved while a person was typing: nothing is overwritten before the person has said what shall stand. */
export function ChangedMeanwhile({
  onTakeTheirs,
  onKeepMine,
}: {
  onTakeTheirs: () => void;
  onKeepMine: () => void;
}) {
  return (
    <Alert
      color="gray"
      role="alert"
      title={t`Somebody else has changed it since you began to write`}
    >
      <Stack gap="xs">
        <Text>{t`What you typed is still here and is not saved.`}</Text>
        <Group gap="xs">
          <Button variant="default" size="xs" onClick={onKeepMine}>
            {t`Go on with mine`}
          </Button>
          <Button variant="default" size="xs" onClick={onTakeTheirs}>
            {t`Drop mine and show what is there`}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
