import { Button, Group, Stack, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { OfferView } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { tell } from '../../lib/toasts.ts';
import { useDecide } from './offers.queries.ts';

const decisions = ['confirmed', 'reserve', 'declined', 'pending'] as const;

/** What the Center decides on an offer; it may decide otherwise as long as the matching is open. */
export function Decision({
  number,
  activity,
  offer,
  close,
}: {
  number: string;
  activity: string;
  offer: OfferView;
  close: () => void;
}) {
  const deciding = useDecide(number, { activity, organization: offer.organization.code });
  return (
    <Stack gap="xs">
      <Text fw={500} id="decide">{t`Decide on the offer`}</Text>
      <Group gap="xs" role="group" aria-labelledby="decide">
        {decisions
          .filter((decision) => decision !== offer.decision)
          .map((decision) => (
            <Button
              key={decision}
              variant="default"
              loading={deciding.isPending && deciding.variables === decision}
              onClick={() =>
                deciding.mutate(decision, {
                  onSuccess: () => {
                    tell(t`The decision is noted.`);
                    close();
                  },
                })
              }
            >
              {verbOf(decision, offer)}
            </Button>
          ))}
      </Group>
      {deciding.error && <ErrorNotice error={deciding.error} />}
    </Stack>
  );
}

function verbOf(decision: OfferView['decision'], { role }: OfferView): string {
  switch (decision) {
    case 'confirmed':
      return role === 'lead' ? t`Confirm as lead` : t`Confirm as support`;
    case 'reserve':
      return t`Keep in reserve`;
    case 'declined':
      return t`Do not take it`;
    case 'pending':
      return t`Leave undecided`;
  }
}
