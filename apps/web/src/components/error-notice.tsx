import { Alert, Button, Stack, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { IconAlertTriangle } from '@tabler/icons-react';
import { errorWords } from '../lib/problem-words.ts';

/** Says what went wrong, in the place of what could not be shown or done. */
export function ErrorNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={t`This did not work`}
    >
      <Stack gap="xs" align="flex-start">
        <Text>{errorWords(error)}</Text>
        {onRetry && (
          <Button variant="default" size="xs" onClick={onRetry}>
            {t`Try again`}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
