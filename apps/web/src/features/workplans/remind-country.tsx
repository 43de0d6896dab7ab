import { Button, Group, Stack } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { paths, reminderList } from '@sixstep/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { api } from '../../lib/api.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { tell } from '../../lib/toasts.ts';
import { refreshCase } from '../cases/cases.queries.ts';
import { ReasonList } from '../cases/reason-list.tsx';

/** Reminds the country by mail of the closing report that it has not accepted. */
export function RemindCountry({ number }: { number: string }) {
  const client = useQueryClient();
  const reminding = useMutation({
    mutationFn: () =>
      api(paths.reminders(number), { method: 'POST', body: {}, schema: reminderList }),
    onSuccess: ({ items }) => {
      tell(
        items[0]?.isHeld
          ? t`The reminder waits in the outbox: outgoing mail is held.`
          : t`The country is reminded.`,
      );
      return refreshCase(client, number);
    },
  });
  const { error } = reminding;
  return (
    <Stack gap="xs">
      {isProblem(error, 'notNow') && error.reasons.length > 0 ? (
        <ReasonList reasons={error.reasons} number={number} />
      ) : (
        error && <ErrorNotice error={error} />
      )}
      <Group>
        <Button variant="default" loading={reminding.isPending} onClick={() => reminding.mutate()}>
          {t`Remind the country`}
        </Button>
      </Group>
    </Stack>
  );
}
