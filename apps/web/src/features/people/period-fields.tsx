import { Group, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { today } from '../../lib/dates.ts';

/** First and last day of an office held for somebody else. */
export const PeriodFields = ({
  from,
  to,
  onFrom,
  onTo,
}: {
  from: string;
  to: string;
  onFrom: (date: string) => void;
  onTo: (date: string) => void;
}) => (
  <Group gap="xs" grow>
    <TextInput
      type="date"
      label={t`From`}
      min={today()}
      value={from}
      onChange={({ currentTarget }) => onFrom(currentTarget.value)}
    />
    <TextInput
      type="date"
      label={t`Until, included`}
      min={from}
      value={to}
      onChange={({ currentTarget }) => onTo(currentTarget.value)}
    />
  </Group>
);
