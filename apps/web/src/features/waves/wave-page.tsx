import { Alert, Button, Group, Stack } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { WaveView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { GivenFacts } from '../../components/facts.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { showDate } from '../../lib/dates.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { WaveForm } from './wave-form.tsx';
import { WaveRound } from './wave-round.tsx';
import { WaveRows } from './wave-rows.tsx';
import { rationaleWords, waveStateWords } from './wave-words.ts';
import { wavePartnersQuery, waveQuery } from './waves.queries.ts';

const route = getRouteApi('/staff/waves/$id');

/** One wave: what a director has to know to approve it, and how far each of its invitations has come. */
export function WavePage() {
  const { id } = route.useParams();
  const query = useQuery(waveQuery(id));
  if (isProblem(query.error, 'notFound', 'invalid')) {
    return <EmptyState title={t`There is no such wave`} />;
  }
  return <Answer query={query}>{(wave) => <Wave wave={wave} />}</Answer>;
}

function Wave({ wave }: { wave: WaveView }) {
  const [isChanging, setChanging] = useState(false);
  const partners = useQuery({ ...wavePartnersQuery, enabled: isChanging });
  return (
    <>
      <PageHeader title={wave.name} note={waveStateWords(wave.state)}>
        {wave.mayWrite && !isChanging && (
          <Button variant="default" onClick={() => setChanging(true)}>{t`Change`}</Button>
        )}
      </PageHeader>
      {isChanging && wave.mayWrite ? (
        <>
          <Answer query={partners}>
            {(known) => <WaveForm partners={known} wave={wave} onKept={() => setChanging(false)} />}
          </Answer>
          <Group mt="xs">
            <Button variant="subtle" onClick={() => setChanging(false)}>{t`Cancel`}</Button>
          </Group>
        </>
      ) : (
        <Stack gap="md">
          {wave.returnReason && wave.state === 'drafting' && (
            <Alert color="orange" title={t`The director gave it back`}>
              {wave.returnReason}
            </Alert>
          )}
          <GivenFacts
            facts={[
              { name: t`Why these`, value: wave.rationale.map(rationaleWords).join(', ') },
              { name: t`Purpose`, value: wave.purpose },
              {
                name: t`Letter`,
                value: wave.template
                  ? t`${wave.template.name}, version ${wave.template.version}`
                  : t`Standard letter`,
              },
              { name: t`Response by`, value: showDate(wave.responseOn) },
              { name: t`Embargo until`, value: wave.embargoOn && showDate(wave.embargoOn) },
              { name: t`Written by`, value: wave.authors.join(', ') },
              { name: t`Approved by`, value: wave.approvedBy },
            ]}
          />
          <WaveRound wave={wave} />
          <WaveRows wave={wave} />
        </Stack>
      )}
    </>
  );
}
