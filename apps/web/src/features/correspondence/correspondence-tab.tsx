import { Button, FileButton, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { showDate } from '../../lib/dates.ts';
import { tell } from '../../lib/toasts.ts';
import type { CaseTabProps } from '../cases/case-tab.ts';
import { NotForObservers } from '../cases/not-for-observers.tsx';
import { usePerson } from '../session/person.tsx';
import { correspondenceQuery, useKeepMail, useReadMail } from './correspondence.queries.ts';
import classes from './correspondence.module.css';
import { MailContent } from './mail-content.tsx';

/** Mails that the Center has received about the case: dropped here, read, and kept. */
export default function CorrespondenceTab({ kase }: CaseTabProps) {
  const { role } = usePerson();
  const mayKeep = ['director', 'programManager', 'programOfficer'].includes(role);
  return (
    <NotForObservers title={t`The correspondence is not shown to you`}>
      <Stack gap="xl">
        {mayKeep && <DropMail number={kase.number} />}
        <Kept number={kase.number} />
      </Stack>
    </NotForObservers>
  );
}

function DropMail({ number }: { number: string }) {
  const reading = useReadMail(number);
  const place = useRef<HTMLElement>(null);
  const { mutate } = reading;
  useEffect(() => {
    const section = place.current;
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) mutate(file);
    };
    section?.addEventListener('dragover', allow);
    section?.addEventListener('drop', drop);
    return () => {
      section?.removeEventListener('dragover', allow);
      section?.removeEventListener('drop', drop);
    };
  }, [mutate]);
  return (
    <section aria-labelledby="drop-mail" className={classes.drop} ref={place}>
      <Title order={2} id="drop-mail">
        {t`Put a mail to the case`}
      </Title>
      <Group mt="xs">
        <FileButton accept=".eml,.msg" onChange={(file) => file && reading.mutate(file)}>
          {(props) => (
            <Button {...props} variant="default" loading={reading.isPending}>
              {t`Choose a mail`}
            </Button>
          )}
        </FileButton>
        <Text c="dimmed">{t`or drop an .eml or .msg file here. The Center alone reads it.`}</Text>
      </Group>
      {reading.error && <ErrorNotice error={reading.error} />}
      {reading.data && (
        <KeepForm
          key={reading.data.fileId}
          number={number}
          read={reading.data}
          onKept={() => reading.reset()}
        />
      )}
    </section>
  );
}

type Read = NonNullable<ReturnType<typeof useReadMail>['data']>;

function KeepForm({ number, read, onKept }: { number: string; read: Read; onKept: () => void }) {
  const keeping = useKeepMail(number);
  const [receivedOn, setReceivedOn] = useState(read.receivedOn);
  return (
    <form
      className={classes.keep}
      onSubmit={(event) => {
        event.preventDefault();
        keeping.mutate(
          { fileId: read.fileId, receivedOn },
          {
            onSuccess: () => {
              tell(t`The mail is kept.`);
              onKept();
            },
          },
        );
      }}
    >
      <Stack gap="sm" mt="md">
        <MailContent mail={read.mail} isOpen />
        <TextInput
          type="date"
          label={t`Received on`}
          maw={220}
          required
          value={receivedOn}
          onChange={({ currentTarget }) => setReceivedOn(currentTarget.value)}
        />
        {keeping.error && <ErrorNotice error={keeping.error} />}
        <Group>
          <Button type="submit" loading={keeping.isPending}>
            {t`Keep it with the case`}
          </Button>
          <Button variant="subtle" onClick={onKept}>
            {t`Cancel`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Kept({ number }: { number: string }) {
  const query = useQuery(correspondenceQuery(number));
  return (
    <section aria-labelledby="mails">
      <Title order={2} id="mails" mb="xs">
        {t`Mails`}
      </Title>
      <Answer query={query}>
        {(mails) =>
          mails.length === 0 ? (
            <Text c="dimmed">{t`No mail has been put to this case.`}</Text>
          ) : (
            <ul className={classes.mails}>
              {mails.map(({ id, mail, receivedOn, file, enteredBy }) => (
                <li key={id}>
                  <MailContent mail={mail} />
                  <Text size="sm" c="dimmed">
                    {t`Received on ${showDate(receivedOn)}, kept by ${enteredBy}.`}{' '}
                    <a href={`/api/files/${file.id}`}>{file.name}</a>
                  </Text>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
}
