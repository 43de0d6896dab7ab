import { Text } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { CaseSummary } from '@sixstep/contract';
import { showDate } from '../../lib/dates.ts';

/** How long the case has been in its state, against the service level: red only when it is over. */
export function Age({
  kase,
  withDueDate = false,
}: {
  kase: Pick<CaseSummary, 'age' | 'daysOver' | 'dueOn'>;
  withDueDate?: boolean;
}) {
  const days = daysWords(kase.age);
  if (kase.daysOver > 0) {
    return (
      <Text component="span" inherit fw={600} c="var(--late)">
        {plural(kase.daysOver, { one: '# day over', other: '# days over' })}
      </Text>
    );
  }
  return (
    <Text component="span" inherit c="dimmed">
      {withDueDate && kase.dueOn ? t`${days}, due ${showDate(kase.dueOn)}` : days}
    </Text>
  );
}

/** A number of days with its word. */
export const daysWords = (count: number): string =>
  count === 0 ? t`since today` : plural(count, { one: '# day', other: '# days' });
