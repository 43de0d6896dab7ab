import { Button } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { tell } from '../../lib/toasts.ts';
import { useCancelWave } from './waves.queries.ts';

/** Gives a wave up of which no case came; a second press says that it is meant. */
export function GiveUpWave({ id }: { id: string }) {
  const [isMeant, setMeant] = useState(false);
  const navigate = useNavigate();
  const cancelling = useCancelWave(id);
  if (!isMeant) {
    return (
      <Button variant="subtle" color="red" onClick={() => setMeant(true)}>
        {t`Give the wave up`}
      </Button>
    );
  }
  return (
    <>
      <Button
        color="red"
        loading={cancelling.isPending}
        onClick={() =>
          cancelling.mutate(undefined, {
            onSuccess: () => {
              tell(t`The wave is given up.`);
              void navigate({ to: '/waves' });
            },
          })
        }
      >
        {t`Give it up for good`}
      </Button>
      <Button variant="subtle" onClick={() => setMeant(false)}>{t`Keep it`}</Button>
      {cancelling.error && <ErrorNotice error={cancelling.error} />}
    </>
  );
}
