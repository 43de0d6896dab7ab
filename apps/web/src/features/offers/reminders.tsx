import { Button, Group, Stack, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, ReminderView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { showDate } from '../../lib/dates.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { tell } from '../../lib/toasts.ts';
import { ReasonList } from '../cases/reason-list.tsx';
import { remindersQuery, useRemind } from './offers.queries.ts';
import { mayActForOthers } from './offers-words.ts';

/** The reminders of this state of the case, and a new one where somebody is waited for. */
export function Reminders({
  kase,
  verb,
  isNeeded,
}: {
  kase: CaseView;
  /** What the button says: who is reminded. */
  verb: string;
  isNeeded: boolean;
}) {
  const { data = [] } = useQuery(remindersQuery(kase.number));
  const reminding = useRemind(kase.number);
  const sent = data.filter(({ state }) => state === kase.state);
  return (
    <Stack gap="xs" mt="sm">
      {sent.map((reminder) => (
        <Text key={reminder.id} c="dimmed">
          {reminderWords(reminder)}
        </Text>
      ))}
      {reminding.error && <WhyNot error={reminding.error} number={kase.number} />}
      {isNeeded && mayActForOthers(kase) && (
        <Group>
          <Button
            variant="default"
            loading={reminding.isPending}
            onClick={() =>
              reminding.mutate(undefined, {
                onSuccess: ({ items }) =>
                  tell(
                    items[0]?.isHeld
                      ? t`The reminder waits in the outbox: outgoing mail is held.`
                      : t`The reminder is sent.`,
                  ),
              })
            }
          >
            {verb}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function reminderWords({ kind, on, by, isHeld, droppedBecause }: ReminderView): string {
  const day = showDate(on);
  if (droppedBecause !== null) return t`The reminder of ${day} was not sent: ${droppedBecause}`;
  if (isHeld) return t`The reminder of ${day} waits in the outbox.`;
  if (kind === 'draft') {
    return t`On ${day} a reminder was left to the Center: it would have gone to a high office.`;
  }
  return by === null ? t`Reminded on ${day}, by the clock.` : t`Reminded on ${day} by ${by}.`;
}

function WhyNot({ error, number }: { error: Error; number: string }) {
  if (isProblem(error, 'notNow')) return <ReasonList reasons={error.reasons} number={number} />;
  if (isProblem(error, 'conflict')) {
    return <Text role="alert">{t`None of them can be reached by a reminder.`}</Text>;
  }
  return <ErrorNotice error={error} />;
}
