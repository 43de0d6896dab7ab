import { Skeleton, Stack } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { useEffect, useState } from 'react';

/** Time in which most answers arrive; a skeleton that flashes up is worse than none. */
const patienceMilliseconds = 150;

/** Lines in the place of what is being loaded. */
export function Loading({ lines = 4, height = 18 }: { lines?: number; height?: number }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patienceMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-busy="true" aria-label={t`Loading`}>
      {shown && (
        <Stack gap="xs">
          {Array.from({ length: lines }, (_, line) => (
            <Skeleton
              key={line}
              height={height}
              width={line % 3 === 2 ? '70%' : '100%'}
              animate={false}
            />
          ))}
        </Stack>
      )}
    </div>
  );
}
