import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { PersonView } from '@sixstep/contract';
import { useState } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { addDays, showDate, today } from '../../lib/dates.ts';
import { tell } from '../../lib/toasts.ts';
import { useEndActingDirector, useNameActingDirector } from './people-changes.ts';
import { PeriodFields } from './period-fields.tsx';

/** When the person acts as director; each such act names the capacity in the history. */
export function ActingDirectorPeriods({
  person,
  mayName,
}: {
  person: PersonView;
  mayName: boolean;
}) {
  const [from, setFrom] = useState(today());
  const [to, setTo] = useState(addDays(today(), 14));
  const naming = useNameActingDirector(person);
  const ending = useEndActingDirector(person);
  if (!mayName && person.actingDirector.length === 0) return null;
  return (
    <section aria-labelledby="acting">
      <Title order={2} id="acting" mb="xs">{t`Acting director`}</Title>
      <Stack gap="xs">
        {person.actingDirector.map((period) => (
          <Group key={period.id} justify="space-between">
            <Text>{t`${showDate(period.from)} to ${showDate(period.to)}`}</Text>
            {mayName && period.to >= today() && (
              <Button
                variant="default"
                size="xs"
                loading={ending.isPending && ending.variables === period.id}
                onClick={() => ending.mutate(period.id)}
              >
                {t`End it`}
              </Button>
            )}
          </Group>
        ))}
        {mayName && (
          <>
            <PeriodFields from={from} to={to} onFrom={setFrom} onTo={setTo} />
            <Button
              variant="default"
              disabled={!from || !to || to < from}
              loading={naming.isPending}
              onClick={() =>
                naming.mutate(
                  { from, to },
                  { onSuccess: () => tell(t`${person.name} acts as director in these days.`) },
                )
              }
            >
              {t`Name as acting director`}
            </Button>
          </>
        )}
        {(naming.error ?? ending.error) && <ErrorNotice error={naming.error ?? ending.error} />}
      </Stack>
    </section>
  );
}
