import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { CaseView, QuietView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { showDate } from '../../lib/dates.ts';
import { tell } from '../../lib/toasts.ts';
import { QuietForm } from './quiet-form.tsx';
import { quietQuery, useLiftQuiet } from './quiet.queries.ts';

/** Whether mail about the case goes to outside by itself; its manager and the director keep it quiet for a while. */
export function QuietSection({ kase: { number } }: { kase: CaseView }) {
  const query = useQuery(quietQuery(number));
  return (
    <section aria-labelledby="quiet">
      <Title order={2} id="quiet" mb="xs">
        {t`Automatic mail`}
      </Title>
      <Answer query={query}>{(view) => <Quiet number={number} view={view} />}</Answer>
    </section>
  );
}

function Quiet({ number, view }: { number: string; view: QuietView }) {
  const [isOpen, setOpen] = useState(false);
  const lifting = useLiftQuiet(number, view.version);
  const close = () => setOpen(false);
  return (
    <Stack gap="xs">
      <Text>{quietWords(view)}</Text>
      {view.quiet?.by && <Text size="sm" c="dimmed">{t`Said by ${view.quiet.by.name}.`}</Text>}
      {view.held > 0 && (
        <Text>
          {plural(view.held, {
            one: '# mail of the case waits.',
            other: '# mails of the case wait.',
          })}{' '}
          <AnchorLink to="/outbox" inherit>{t`Review`}</AnchorLink>
        </Text>
      )}
      {view.mayChange && (
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => setOpen(true)}>
            {view.quiet?.isActive ? t`Change` : t`Keep it quiet for a while`}
          </Button>
          {view.quiet && (
            <Button
              size="xs"
              variant="default"
              loading={lifting.isPending}
              onClick={() =>
                lifting.mutate(undefined, {
                  onSuccess: () => tell(t`Mail about the case goes by itself again.`),
                })
              }
            >
              {liftWords(view.goesWhenLifted)}
            </Button>
          )}
        </Group>
      )}
      {lifting.error && <ErrorNotice error={lifting.error} />}
      <Modal
        opened={isOpen}
        onClose={close}
        closeOnClickOutside={false}
        title={t`No automatic mail`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <QuietForm number={number} view={view} close={close} />
      </Modal>
    </Stack>
  );
}

function quietWords({ quiet }: QuietView): string {
  if (!quiet) return t`Mail about the case goes by itself.`;
  const until = showDate(quiet.untilOn);
  return quiet.isActive
    ? t`None goes until ${until}, because: ${quiet.because}`
    : t`None went until ${until}, because: ${quiet.because}`;
}

const liftWords = (mails: number): string =>
  mails === 0
    ? t`Lift`
    : plural(mails, { one: 'Lift, and let # mail go', other: 'Lift, and let # mails go' });
