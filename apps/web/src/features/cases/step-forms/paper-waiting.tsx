import { Alert } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { EventType } from '@sixstep/process';
import { useQuery } from '@tanstack/react-query';
import { AnchorLink } from '../../../components/links.tsx';
import { papersQuery } from '../papers.queries.ts';

/** Tells who is about to enter a paper that one for the same step is there already and only waits for its check. */
export function PaperWaiting({
  number,
  type,
  onFollow,
}: {
  number: string;
  type: EventType;
  onFollow: () => void;
}) {
  const { data = [] } = useQuery(papersQuery(number));
  const waiting = data.find((paper) => paper.status === 'entered' && paper.type === type);
  if (!waiting) return null;
  return (
    <Alert color="gray" role="status">
      <Trans>
        {waiting.enteredBy.name} has entered a paper for this already; it waits for its check under{' '}
        <AnchorLink
          to="/cases/$number/{-$tab}"
          params={{ number, tab: 'papers' }}
          onClick={onFollow}
        >
          Papers
        </AnchorLink>
        .
      </Trans>
    </Alert>
  );
}
