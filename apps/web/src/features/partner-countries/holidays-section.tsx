import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CountryHoliday } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { showDate } from '../../lib/dates.ts';
import { useAbility } from '../session/person.tsx';
import classes from './country-page.module.css';
import { holidaysQuery, useCopyHolidays, useWriteHoliday } from './holidays.queries.ts';

/** Days on which the country rests besides its weekends. */
export function HolidaysSection({ code }: { code: string }) {
  const mayKeep = useAbility('partnerCountry.keep');
  const query = useQuery(holidaysQuery(code));
  return (
    <section aria-labelledby="holidays">
      <Title order={2} id="holidays" mb="xs">{t`Holidays`}</Title>
      <Text c="dimmed" size="sm" mb="xs">
        {t`Deadlines of the country that are set from now on pass over them, and nobody is reminded on them.`}
      </Text>
      <Answer query={query}>
        {(items) => <Holidays code={code} items={items} mayKeep={mayKeep} />}
      </Answer>
      {mayKeep && <NewHoliday code={code} />}
    </section>
  );
}

function Holidays({
  code,
  items,
  mayKeep,
}: {
  code: string;
  items: readonly CountryHoliday[];
  mayKeep: boolean;
}) {
  const writing = useWriteHoliday(code);
  const copying = useCopyHolidays(code);
  const latest = Number(items.at(-1)?.on.slice(0, 4));
  const error = writing.error ?? copying.error;
  if (items.length === 0) return <Text>{t`No holiday is known.`}</Text>;
  return (
    <>
      <ul className={classes.cases}>
        {items.map(({ on, name }) => (
          <li key={on}>
            <span>{showDate(on)}</span>
            <span>{name}</span>
            {mayKeep && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t`Remove ${name}, ${showDate(on)}`}
                onClick={() => writing.mutate({ on, name: null })}
              >
                {t`Remove`}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {error && <ErrorNotice error={error} />}
      {mayKeep && (
        <Button
          mt="xs"
          variant="default"
          loading={copying.isPending}
          onClick={() => copying.mutate(latest)}
        >
          {t`Copy those of ${String(latest)} to the next year`}
        </Button>
      )}
    </>
  );
}

function NewHoliday({ code }: { code: string }) {
  const [on, setOn] = useState('');
  const [name, setName] = useState('');
  const writing = useWriteHoliday(code);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        writing.mutate({ on, name }, { onSuccess: () => setName('') });
      }}
    >
      <Group align="flex-end" gap="xs" mt="sm">
        <TextInput
          type="date"
          required
          label={t`Day`}
          value={on}
          onChange={(e) => setOn(e.currentTarget.value)}
        />
        <TextInput
          required
          maxLength={200}
          label={t`Name of the holiday`}
          value={name}
          onChange={(e) => setName(e.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={writing.isPending}>{t`Add`}</Button>
      </Group>
      {writing.error && <ErrorNotice error={writing.error} />}
    </form>
  );
}
