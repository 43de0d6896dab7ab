import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { MailGateView } from '@sixstep/contract';
import { useState } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { showInstant } from '../../lib/dates.ts';
import { tell } from '../../lib/toasts.ts';
import classes from './outbox.module.css';
import { useMoveGate } from './outbox.queries.ts';

/** Whether mail to countries and organizations goes by itself, since when and by whom; the director's to change. */
export function GateSection({ gate }: { gate: MailGateView }) {
  const [isAsking, setAsking] = useState(false);
  const moving = useMoveGate();
  const close = () => {
    setAsking(false);
    moving.reset();
  };
  const move = () =>
    moving.mutate(!gate.isOpen, {
      onSuccess: ({ isOpen }) => {
        tell(isOpen ? t`Mail goes by itself from now on.` : t`Outgoing mail is held from now on.`);
        close();
      },
    });
  return (
    <section>
      <Text fw={600}>
        {gate.isOpen
          ? t`Mail to countries and organizations goes by itself.`
          : t`Mail to countries and organizations is held until a person releases it.`}
      </Text>
      <Text c="dimmed">
        {t`Links to sign in, and mail to people of the Center, go at any time.`}
      </Text>
      <ul className={classes.moves}>
        {gate.moves.slice(0, 3).map((one) => (
          <li key={one.at}>
            <Text size="sm" c="dimmed">
              {moveWords(one)}
            </Text>
          </li>
        ))}
      </ul>
      {gate.mayMove && (
        <Button mt="xs" variant="default" onClick={() => setAsking(true)}>
          {gate.isOpen ? t`Hold outgoing mail` : t`Let mail go by itself`}
        </Button>
      )}
      <Modal
        opened={isAsking}
        onClose={close}
        title={gate.isOpen ? t`Hold outgoing mail` : t`Let mail go by itself`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <Stack gap="sm">
          <Text>
            {gate.isOpen
              ? t`New mail to countries and organizations will wait here. What is on its way ends.`
              : openingWords(gate.held)}
          </Text>
          {moving.error && <ErrorNotice error={moving.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>{t`Cancel`}</Button>
            <Button loading={moving.isPending} onClick={move}>
              {gate.isOpen ? t`Hold it` : t`Let it go`}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </section>
  );
}

const openingWords = (held: number): string =>
  held === 0
    ? t`No mail waits. New mail will go by itself, but for cases that are kept quiet.`
    : plural(held, {
        one: '# mail waits. It goes at once, unless its case is kept quiet.',
        other: '# mails wait. They go at once, but for those of cases that are kept quiet.',
      });

function moveWords({ isOpen, at, by }: MailGateView['moves'][number]): string {
  const when = showInstant(at);
  if (by === null) return isOpen ? t`Open since ${when}` : t`Held since ${when}`;
  return isOpen ? t`Opened by ${by.name}, ${when}` : t`Held by ${by.name}, ${when}`;
}
