import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, InvitationView } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { OneLine } from '../../components/one-line.tsx';
import { showInstant } from '../../lib/dates.ts';
import { tell } from '../../lib/toasts.ts';
import { usePerson } from '../session/person.tsx';
import { useRenewLink, useRevokeLink } from './invitations.queries.ts';

type Link = InvitationView['links'][number];

/** The links that were mailed, and how to replace or stop the one that is out. */
export function InvitationLinks({ kase, links }: { kase: CaseView; links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="links">
      <Title order={2} id="links" mb="xs">{t`Links`}</Title>
      <Stack gap="sm">
        <Table.ScrollContainer minWidth={560}>
          <Table stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t`Sent to`}</Table.Th>
                <Table.Th>{t`State`}</Table.Th>
                <Table.Th>{t`Issued`}</Table.Th>
                <Table.Th>{t`Works until`}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {links.map((link) => (
                <Table.Tr key={link.id}>
                  <Table.Td>{link.email}</Table.Td>
                  <Table.Td>{linkStateWords(link.state)}</Table.Td>
                  <Table.Td>
                    <OneLine>{showInstant(link.issuedAt)}</OneLine>
                  </Table.Td>
                  <Table.Td>
                    <OneLine>{showInstant(link.expiresAt)}</OneLine>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <LinkControls kase={kase} hasOpenLink={links.some(({ state }) => state === 'open')} />
      </Stack>
    </section>
  );
}

function LinkControls({ kase, hasOpenLink }: { kase: CaseView; hasOpenLink: boolean }) {
  const { role } = usePerson();
  const renewing = useRenewLink(kase.number);
  const revoking = useRevokeLink(kase.number);
  const isOut = ['invitation.sent', 'invitation.lapsed'].includes(kase.state);
  if (!isOut || !['director', 'programManager', 'programOfficer'].includes(role)) return null;
  const error = renewing.error ?? revoking.error;
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
        {hasOpenLink && (
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
