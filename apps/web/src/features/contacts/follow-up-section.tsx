import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { CaseView, ContactView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { showDate } from '../../lib/dates.ts';
import { channelWords } from './contact-words.ts';
import { contactsQuery, useDeleteContact } from './contacts.queries.ts';
import { NextAction } from './follow-up-marks.tsx';
import classes from './follow-up-section.module.css';
import { useFollowUp } from './follow-up.tsx';

/** How many contacts stand open; the older ones come on request. */
const mostShown = 3;

/** What is to be done next about a case, and who was in touch when. */
export function FollowUp({ kase }: { kase: CaseView }) {
  const open = useFollowUp();
  const query = useQuery(contactsQuery(kase.number));
  const [isWhole, setWhole] = useState(false);
  return (
    <section aria-labelledby="follow-up">
      <Title order={2} id="follow-up" mb="xs">
        {t`Follow-up`}
      </Title>
      <Stack gap="xs">
        {kase.nextAction ? (
          <NextAction kase={kase} />
        ) : (
          <Text c="dimmed">{t`No next action is noted.`}</Text>
        )}
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            onClick={() => open({ what: 'nextAction', kase })}
          >{t`Next action`}</Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => open({ what: 'contact', kase })}
          >{t`Note a contact`}</Button>
        </Group>
        <Answer query={query}>
          {(contacts) => (
            <>
              <ul className={classes.contacts}>
                {contacts.slice(0, isWhole ? undefined : mostShown).map((contact) => (
                  <li key={contact.id}>
                    <Contact number={kase.number} contact={contact} />
                  </li>
                ))}
              </ul>
              {!isWhole && contacts.length > mostShown && (
                <Button size="compact-sm" variant="subtle" onClick={() => setWhole(true)}>
                  {plural(contacts.length - mostShown, {
                    one: '# older contact',
                    other: '# older contacts',
                  })}
                </Button>
              )}
            </>
          )}
        </Answer>
      </Stack>
    </section>
  );
}

function Contact({ number, contact }: { number: string; contact: ContactView }) {
  const deleting = useDeleteContact(number);
  const { id, contactOn, channel, withWhom, note, file, enteredBy, mayDelete } = contact;
  return (
    <>
      <Text size="sm" fw={500}>
        {t`${channelWords(channel)} with ${withWhom}`}
      </Text>
      <Text size="sm" c="dimmed">
        {enteredBy ? t`${showDate(contactOn)}, noted by ${enteredBy.name}` : showDate(contactOn)}
      </Text>
      {note && (
        <Text size="sm" className={classes.note}>
          {note}
        </Text>
      )}
      {file && (
        <a href={`/api/files/${file.id}`} download={file.name}>
          {file.name}
        </a>
      )}
      {mayDelete && (
        <Button
          size="compact-xs"
          variant="subtle"
          loading={deleting.isPending}
          onClick={() => deleting.mutate(id)}
        >
          {t`Take back`}
        </Button>
      )}
    </>
  );
}
