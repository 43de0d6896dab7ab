import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, InvitationView } from '@sixstep/contract';
import { useState } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { OneLine } from '../../components/one-line.tsx';
import { showInstant } from '../../lib/dates.ts';
import { tell } from '../../lib/toasts.ts';
import { usePerson } from '../session/person.tsx';
import { CorrectAddressee } from './correct-addressee.tsx';
import classes from './invitation-links.module.css';
import { useRenewLink, useRevokeLink } from './invitations.queries.ts';

type Link = InvitationView['links'][number];

/** The links that were mailed, and how to replace or stop the one that is out. */
export function InvitationLinks({ kase, view }: { kase: CaseView; view: InvitationView }) {
  const { links } = view;
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="links">
      <Title order={2} id="links" mb="xs">{t`Links`}</Title>
      <Stack gap="sm">
        <ul className={classes.links}>
          {links.map(({ id, email, state, issuedAt, expiresAt }) => (
            <li key={id}>
              <span className={classes.email}>{email}</span>
              <Text component="span" inherit fw={600}>
                {linkStateWords(state)}
              </Text>
              <OneLine>{t`Issued ${showInstant(issuedAt)}`}</OneLine>
              <OneLine>{endWords(state, showInstant(expiresAt))}</OneLine>
            </li>
          ))}
        </ul>
        <LinkControls kase={kase} view={view} />
      </Stack>
    </section>
  );
}

function LinkControls({ kase, view }: { kase: CaseView; view: InvitationView }) {
  const { role } = usePerson();
  const [isCorrecting, setCorrecting] = useState(false);
  const renewing = useRenewLink(kase.number);
  const revoking = useRevokeLink(kase.number);
  const isOut = ['invitation.sent', 'invitation.lapsed'].includes(kase.state);
  if (!isOut || !['director', 'programManager', 'programOfficer'].includes(role)) return null;
  const error = renewing.error ?? revoking.error;
  const has = (state: Link['state']) => view.links.some((link) => link.state === state);
  if (isCorrecting) {
    return <CorrectAddressee number={kase.number} view={view} close={() => setCorrecting(false)} />;
  }
  return (
    <>
      <Text c="dimmed">{t`A new link takes the place of the one that is out, which stops working at once.`}</Text>
      <Group gap="xs">
        <Button
          variant="default"
          loading={renewing.isPending}
          disabled={revoking.isPending}
          onClick={() => {
            revoking.reset();
            renewing.mutate(undefined, { onSuccess: () => tell(t`A new link is on its way.`) });
          }}
        >
          {t`Send again`}
        </Button>
        {!has('used') && (
          <Button variant="default" onClick={() => setCorrecting(true)}>
            {t`Correct the addressee`}
          </Button>
        )}
        {has('open') && (
          <Button
            variant="default"
            loading={revoking.isPending}
            disabled={renewing.isPending}
            onClick={() => {
              renewing.reset();
              revoking.mutate(undefined, { onSuccess: () => tell(t`The link is revoked.`) });
            }}
          >
            {t`Revoke the link`}
          </Button>
        )}
      </Group>
      {error && <ErrorNotice error={error} />}
    </>
  );
}

function endWords(state: Link['state'], end: string): string {
  if (state === 'open') return t`Works until ${end}`;
  return state === 'expired' ? t`Worked until ${end}` : '';
}

function linkStateWords(state: Link['state']): string {
  switch (state) {
    case 'open':
      return t`Open, not used yet`;
    case 'used':
      return t`Used`;
    case 'revoked':
      return t`Revoked`;
    case 'expired':
      return t`Expired`;
  }
}
