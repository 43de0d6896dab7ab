import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { WaveForm } from './wave-form.tsx';
import { wavePartnersQuery } from './waves.queries.ts';

export function NewWavePage() {
  const query = useQuery(wavePartnersQuery);
  return (
    <>
      <PageHeader title={t`A new wave`} />
      <Answer query={query} lines={10}>
        {(partners) => <WaveForm partners={partners} />}
      </Answer>
    </>
  );
}
