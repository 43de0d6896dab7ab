import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { PersonView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { addDays, showDate, today } from '../../lib/dates.ts';
import { tell } from '../../lib/toasts.ts';
import { useEndDelegate, useNameDelegate } from './people-changes.ts';
import { peopleQuery } from './people.queries.ts';
import { PeriodFields } from './period-fields.tsx';

/** Who acts for a manager, and when. */
export function Delegates({ person, mayName }: { person: PersonView; mayName: boolean }) {
  const [toId, setToId] = useState<string | null>(null);
  const [from, setFrom] = useState(today());
  const [until, setUntil] = useState(addDays(today(), 14));
  const naming = useNameDelegate(person);
  const ending = useEndDelegate(person);
  const { data: people = [] } = useQuery({ ...peopleQuery, enabled: mayName });
  const choices = people
    .filter(
      ({ id, role, status }) =>
        id !== person.id &&
        status === 'active' &&
        ['programManager', 'programOfficer'].includes(role),
    )
    .map(({ id, name }) => ({ value: id, label: name }));
  if (!mayName && person.delegates.length === 0) return null;
  return (
    <section aria-labelledby="delegates">
      <Title order={2} id="delegates" mb="xs">{t`Delegates`}</Title>
      <Stack gap="xs">
        {person.delegates.map((delegate) => (
          <Group key={delegate.id} justify="space-between">
            <Text>{t`${delegate.to.name}, ${showDate(delegate.from)} to ${showDate(delegate.until)}`}</Text>
            {mayName && delegate.until >= today() && (
              <Button
                variant="default"
                size="xs"
                loading={ending.isPending && ending.variables === delegate.id}
                onClick={() => ending.mutate(delegate.id)}
              >
                {t`End it`}
              </Button>
            )}
          </Group>
        ))}
        {mayName && (
          <>
            <Select searchable label={t`Delegate`} data={choices} value={toId} onChange={setToId} />
            <PeriodFields from={from} to={until} onFrom={setFrom} onTo={setUntil} />
            <Button
              variant="default"
              disabled={!toId || !from || !until || until < from}
              loading={naming.isPending}
              onClick={() =>
                toId &&
                naming.mutate(
                  { toId, from, until },
                  { onSuccess: () => tell(t`The delegate is named.`) },
                )
              }
            >
              {t`Name as delegate`}
            </Button>
          </>
        )}
        {(naming.error ?? ending.error) && <ErrorNotice error={naming.error ?? ending.error} />}
      </Stack>
    </section>
  );
}
