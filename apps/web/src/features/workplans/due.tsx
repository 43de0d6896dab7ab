import { Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { OneLine } from '../../components/one-line.tsx';
import { showDate } from '../../lib/dates.ts';

/** A day by which something is awaited; red, with its word, once it has passed. */
export function Due({ on, isLate }: { on: string | null; isLate: boolean }) {
  if (on === null) return t`No date`;
  return isLate ? (
    <Text component="span" inherit fw={600} c="var(--late)">
      <OneLine>{t`${showDate(on)}, late`}</OneLine>
    </Text>
  ) : (
    <OneLine>{showDate(on)}</OneLine>
  );
}
