import { Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { actWords, Entered } from '../cases/entered-words.tsx';
import { entriesQuery } from './entries.queries.ts';
import classes from './papers.module.css';

/** What was entered for the country and the organizations outside the steps; nothing while there is none. */
export function Entries({ number }: { number: string }) {
  const { data: entries = [] } = useQuery(entriesQuery(number));
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="entries">
      <Title order={2} id="entries" mb="xs">
        {t`Entered for others`}
      </Title>
      <ul className={classes.list}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Stack gap={0}>
              <Text>
                {entry.organization
                  ? t`${actWords(entry.act)}, for ${entry.organization.name}`
                  : t`${actWords(entry.act)}, for the country`}
              </Text>
              <Entered entry={entry} />
            </Stack>
          </li>
        ))}
      </ul>
    </section>
  );
}
