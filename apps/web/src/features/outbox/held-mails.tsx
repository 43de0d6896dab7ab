import { Button, Checkbox, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { HeldMailList } from '@sixstep/contract';
import { useState } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { tell } from '../../lib/toasts.ts';
import { DiscardForm } from './discard-form.tsx';
import { HeldMailRow } from './held-mail-row.tsx';
import classes from './outbox.module.css';
import { useReleaseMails } from './outbox.queries.ts';

/** The mails that wait, the oldest first; one, several or all are released or discarded. */
export function HeldMails({ list: { items, total } }: { list: HeldMailList }) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [discarding, setDiscarding] = useState<readonly string[] | null>(null);
  const releasing = useReleaseMails();

  const decidable = items.filter(({ mayRelease, mayDiscard }) => mayRelease || mayDiscard);
  // What has gone or was decided by somebody else meanwhile is not chosen any more.
  const chosen = decidable.filter(({ id }) => picked.has(id));
  const ids = chosen.map(({ id }) => id);
  const isAll = chosen.length === decidable.length;
  const choose = (id: string, isChosen: boolean) =>
    setPicked(new Set(isChosen ? [...ids, id] : ids.filter((one) => one !== id)));
  const release = () =>
    releasing.mutate(ids, {
      onSuccess: ({ decided }) => {
        tell(plural(decided, { one: '# mail is released.', other: '# mails are released.' }));
        setPicked(new Set());
      },
    });

  return (
    <section aria-labelledby="held">
      <Title order={2} id="held" mb="xs">
        {t`Waiting mail`}
      </Title>
      {items.length === 0 && (
        <EmptyState
          title={t`No mail waits`}
        >{t`Mail that is held appears here, with its text, until it is released or discarded.`}</EmptyState>
      )}
      {total > items.length && (
        <Text mb="xs">{t`The oldest ${items.length} of ${total} mails are shown.`}</Text>
      )}
      {decidable.length > 0 && (
        <Group gap="sm" mb="sm">
          <Checkbox
            label={t`Choose all`}
            checked={isAll}
            indeterminate={chosen.length > 0 && !isAll}
            onChange={() => setPicked(new Set(isAll ? [] : decidable.map(({ id }) => id)))}
          />
          <Button
            disabled={chosen.length === 0 || chosen.some(({ mayRelease }) => !mayRelease)}
            loading={releasing.isPending}
            onClick={release}
          >
            {plural(chosen.length, {
              0: 'Release',
              one: 'Release # mail',
              other: 'Release # mails',
            })}
          </Button>
          {decidable.some(({ mayDiscard }) => mayDiscard) && (
            <Button
              variant="default"
              disabled={chosen.length === 0 || chosen.some(({ mayDiscard }) => !mayDiscard)}
              onClick={() => setDiscarding(ids)}
            >
              {plural(chosen.length, {
                0: 'Discard',
                one: 'Discard # mail',
                other: 'Discard # mails',
              })}
            </Button>
          )}
        </Group>
      )}
      {releasing.error && <ErrorNotice error={releasing.error} />}
      <Stack gap={0} component="ul" className={classes.mails}>
        {items.map((mail) => (
          <HeldMailRow
            key={mail.id}
            mail={mail}
            isChosen={picked.has(mail.id)}
            onChoose={(isChosen) => choose(mail.id, isChosen)}
          />
        ))}
      </Stack>
      <Modal
        size="lg"
        opened={discarding !== null}
        onClose={() => setDiscarding(null)}
        closeOnClickOutside={false}
        title={t`Discard mail`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {discarding && <DiscardForm ids={discarding} close={() => setDiscarding(null)} />}
      </Modal>
    </section>
  );
}
