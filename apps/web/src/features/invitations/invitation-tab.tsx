import { Grid, Group, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { InvitationView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { showDate } from '../../lib/dates.ts';
import { isProblem } from '../../lib/problem-error.ts';
import type { CaseTabProps } from '../cases/case-tab.ts';
import { StepButton } from '../cases/step-button.tsx';
import { InvitationForm } from './invitation-form.tsx';
import { InvitationLinks } from './invitation-links.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { invitationQuery } from './invitations.queries.ts';
import { WhatIsMissing } from './what-is-missing.tsx';

const steps = [
  'invitation.submit',
  'invitation.approve',
  'invitation.return',
  'invitation.remind',
  'invitation.renew',
  'invitation.lapse',
  'invitation.cancel',
] as const;

/** The letter with which a case begins: its draft, how it reads, and the links that let the country in. */
export default function InvitationTab({ kase }: CaseTabProps) {
  const query = useQuery(invitationQuery(kase.number));
  if (isProblem(query.error, 'notFound')) {
    return (
      <EmptyState
        title={t`No invitation`}
      >{t`This case began without one: the country applied by itself, or the case was taken over.`}</EmptyState>
    );
  }
  return (
    <Answer query={query}>
      {(view) => (
        <Stack gap="xl">
          <Grid gap="xl">
            <Grid.Col span={{ base: 12, lg: 6 }}>
              <Stack gap="md">
                <Title order={2}>{t`Invitation`}</Title>
                <Written view={view} />
                <WhatIsMissing missing={view.missing} />
                {view.mayEdit ? (
                  <InvitationForm number={kase.number} view={view} />
                ) : (
                  <Addressed view={view} />
                )}
              </Stack>
            </Grid.Col>
            <Grid.Col span={{ base: 12, lg: 6 }}>
              <LetterPreview letter={view.letter} language={view.content.language} />
            </Grid.Col>
          </Grid>
          <Group align="flex-start">
            {steps.map((type) => (
              <StepButton key={type} kase={kase} type={type} variant="default" />
            ))}
            <StepButton kase={kase} type="invitation.decline" onBehalf variant="default" />
          </Group>
          <InvitationLinks kase={kase} links={view.links} />
        </Stack>
      )}
    </Answer>
  );
}

function Written({ view: { authors, approvedBy, sentOn } }: { view: InvitationView }) {
  const names = authors.join(', ');
  return (
    <Text c="dimmed">
      {[
        names && t`Written by ${names}.`,
        approvedBy && t`Approved by ${approvedBy}.`,
        sentOn ? t`Sent ${showDate(sentOn)}.` : t`Not sent yet.`,
      ]
        .filter(Boolean)
        .join(' ')}
    </Text>
  );
}

function Addressed({ view: { content } }: { view: InvitationView }) {
  const { addresseeName, addresseePosition, addresseeEmail, officeMailbox, responseOn } = content;
  const address = [addresseeName, addresseePosition, addresseeEmail].filter(Boolean).join(', ');
  return (
    <Stack gap={4}>
      <Text>{address ? t`To ${address}` : t`To no person by name`}</Text>
      {officeMailbox && <Text>{t`Office mailbox: ${officeMailbox}`}</Text>}
      <Text>{t`Response by ${showDate(responseOn)}`}</Text>
    </Stack>
  );
}
