import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CountryNoteView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { showInstant } from '../../lib/dates.ts';
import { usePerson } from '../session/person.tsx';
import classes from './country-notes.module.css';
import { countryNotesQuery, useWriteNote } from './country-notes.queries.ts';
import { NoteForm } from './note-form.tsx';

const writers = ['director', 'programManager', 'programOfficer'];

/** What the Center notes among itself; neither the country nor observers read it. */
export function CountryNotesSection({ code }: { code: string }) {
  const { role } = usePerson();
  const query = useQuery({ ...countryNotesQuery(code), enabled: role !== 'observer' });
  if (role === 'observer') return null;
  return (
    <section aria-labelledby="notes">
      <Title order={2} id="notes" mb="xs">{t`Notes`}</Title>
      <Stack gap="md">
        {writers.includes(role) && <NoteForm code={code} />}
        <Answer query={query}>
          {(notes) => (
            <ul className={classes.list}>
              {notes.map((note) => (
                <li key={note.id}>
                  <Note code={code} note={note} />
                </li>
              ))}
            </ul>
          )}
        </Answer>
      </Stack>
    </section>
  );
}

function Note({ code, note }: { code: string; note: CountryNoteView }) {
  const [isChanging, setChanging] = useState(false);
  const removing = useWriteNote(code, note);
  const { text, by, at, editedAt, mayChange } = note;
  if (isChanging && text !== null) {
    return <NoteForm {...{ code, note }} close={() => setChanging(false)} />;
  }
  return (
    <>
      {text === null ? (
        <Text c="dimmed">{t`Removed by its author.`}</Text>
      ) : (
        <Text className={classes.text}>{text}</Text>
      )}
      <Text c="dimmed" size="sm">
        {[
          `${by.name}, ${showInstant(at)}`,
          editedAt && text !== null && t`changed ${showInstant(editedAt)}`,
        ]
          .filter(Boolean)
          .join(', ')}
      </Text>
      {mayChange && (
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={() => setChanging(true)}>
            {t`Change`}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            loading={removing.isPending}
            onClick={() => removing.mutate(null)}
          >
            {t`Remove`}
          </Button>
        </Group>
      )}
      {removing.error && <ErrorNotice error={removing.error} />}
    </>
  );
}
