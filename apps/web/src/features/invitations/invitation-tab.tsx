import { Anchor, Grid, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { paths, type InvitationView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { showDate } from '../../lib/dates.ts';
import { isProblem } from '../../lib/problem-error.ts';
import type { CaseTabProps } from '../cases/case-tab.ts';
import { NextSteps } from '../cases/next-steps.tsx';
import { NotForObservers } from '../cases/not-for-observers.tsx';
import { InvitationFacts } from './invitation-facts.tsx';
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
  'invitation.decline',
  'expression.start',
] as const;

/** The letter with which a case begins: its draft, how it reads, and the links that let the country in. */
export default function InvitationTab(props: CaseTabProps) {
  return (
    <NotForObservers title={t`The invitation is not shown to you`}>
      <Invitation {...props} />
    </NotForObservers>
  );
}

function Invitation({ kase }: CaseTabProps) {
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
              <Stack gap="xl">
                <section aria-labelledby="invitation">
                  <Title order={2} id="invitation" mb="xs">{t`Invitation`}</Title>
                  <Stack gap="md">
                    <Written view={view} />
                    <WhatIsMissing missing={view.missing} />
                    {view.mayEdit ? (
                      <InvitationForm number={kase.number} view={view} />
                    ) : (
                      <InvitationFacts content={view.content} />
                    )}
                  </Stack>
                </section>
                <NextSteps kase={kase} among={steps} />
              </Stack>
            </Grid.Col>
            <Grid.Col span={{ base: 12, lg: 6 }}>
              <Stack gap="sm">
                <LetterPreview letter={view.letter} language={view.content.language} />
                {view.letter && (
                  <Anchor href={paths.invitationLetter(kase.number)} underline="always">
                    {t`The letter as a PDF`}
                  </Anchor>
                )}
              </Stack>
            </Grid.Col>
          </Grid>
          <InvitationLinks kase={kase} view={view} />
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
