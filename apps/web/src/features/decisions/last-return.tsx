import { Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { showInstant } from '../../lib/dates.ts';
import { historyQuery } from '../cases/cases.queries.ts';

const returns = ['invitation.return', 'package.return', 'package.requestChanges'];

/** What was asked for when it came back the last time. */
export function LastReturn({ number }: { number: string }) {
  const { data: lines = [] } = useQuery(historyQuery(number));
  const last = lines.find(({ type }) => returns.includes(type));
  const reason = last?.record?.['reason'];
  if (!last || typeof reason !== 'string') return null;
  return <Text>{t`Returned by ${last.actor.name} on ${showInstant(last.at)}: ${reason}`}</Text>;
}
