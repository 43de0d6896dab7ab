import { Container, Divider, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { MailboxItem } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { showInstant } from '../../lib/dates.ts';
import { mailboxQuery } from './mailbox.queries.ts';
import { MailText } from './mail-text.tsx';

/** Everything that a demonstration has sent: there is no mail server, so people fetch their links here. */
export function MailboxPage() {
  const query = useQuery(mailboxQuery);
  return (
    <Container component="main" size="md" py="lg">
      <PageHeader
        title={t`Mailbox`}
        note={t`What this demonstration has sent. Mail to countries and organizations waits until its step cannot be undone any more.`}
      />
      <Answer query={query}>
        {(mails) =>
          mails.length === 0 ? (
            <EmptyState title={t`No mail yet`}>{t`Mails appear here as they are sent.`}</EmptyState>
          ) : (
            <Stack gap="lg">
              {mails.map((mail) => (
                <Mail key={mail.id} mail={mail} />
              ))}
            </Stack>
          )
        }
      </Answer>
    </Container>
  );
}

function Mail({ mail: { id, subject, to, at, text } }: { mail: MailboxItem }) {
  return (
    <article aria-labelledby={id}>
      <Divider mb="md" />
      <Title order={2} id={id}>
        {subject}
      </Title>
      <Text c="dimmed" mb="xs">{t`To ${to}, ${showInstant(at)}`}</Text>
      <MailText text={text} />
    </article>
  );
}
