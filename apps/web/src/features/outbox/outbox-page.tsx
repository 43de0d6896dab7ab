import { Stack } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useAbility } from '../session/person.tsx';
import { GateSection } from './gate-section.tsx';
import { HeldMails } from './held-mails.tsx';
import { heldMailsQuery, mailGateQuery } from './outbox.queries.ts';

/** What would go out and waits for a person, and whether anything goes by itself. */
export function OutboxPage() {
  const mayRead = useAbility('mail.read');
  const gate = useQuery({ ...mailGateQuery, enabled: mayRead });
  const mails = useQuery({ ...heldMailsQuery, enabled: mayRead });
  return (
    <>
      <PageHeader
        title={t`Outbox`}
        note={t`Mail to countries and organizations that waits for a person.`}
      />
      {mayRead ? (
        <Stack gap="xl">
          <Answer query={gate}>{(view) => <GateSection gate={view} />}</Answer>
          <Answer query={mails} lines={8}>
            {(list) => <HeldMails list={list} />}
          </Answer>
        </Stack>
      ) : (
        <EmptyState title={t`Outgoing mail is not shown to you`}>
          {t`It is seen by the people of the Center who work on cases, and by administrators.`}
        </EmptyState>
      )}
    </>
  );
}
