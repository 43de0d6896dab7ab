import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, ConsultationView } from '@sixstep/contract';
import { useState } from 'react';
import { kindWords, meetingStatusWords, modeWords, sideWords } from './consultation-words.ts';
import classes from './consultation.module.css';
import { MeetingForm } from './meeting-form.tsx';
import { meetingTimes } from './meeting-times.ts';

type Meeting = ConsultationView['meetings'][number];
/** The meeting that is being written: a new one, or one by its id, to be marked as held or changed. */
type Writing = { readonly id: string | null; readonly asHeld: boolean };

/** The meetings of this round, earliest first. */
export function Meetings({ kase, view }: { kase: CaseView; view: ConsultationView }) {
  const [writing, setWriting] = useState<Writing | null>(null);
  const written = view.meetings.find(({ id }) => id === writing?.id) ?? null;
  const close = () => setWriting(null);
  return (
    <section aria-labelledby="meetings">
      <Title order={2} id="meetings" mb="xs">{t`Meetings`}</Title>
      {view.meetings.length === 0 && <Text c="dimmed">{t`No meeting yet.`}</Text>}
      <ul className={classes.list}>
        {view.meetings.map((meeting) => (
          <li key={meeting.id}>
            <MeetingLines kase={kase} meeting={meeting} />
            {view.mayEdit && (
              <Group gap="xs" mt="xs">
                <Button
                  variant="default"
                  size="xs"
                  onClick={() => setWriting({ id: meeting.id, asHeld: false })}
                >
                  {t`Change`}
                </Button>
                {meeting.status === 'planned' && (
                  <Button
                    variant="default"
                    size="xs"
                    onClick={() => setWriting({ id: meeting.id, asHeld: true })}
                  >
                    {t`Mark as held`}
                  </Button>
                )}
              </Group>
            )}
          </li>
        ))}
      </ul>
      {view.mayEdit && (
        <Button mt="sm" variant="default" onClick={() => setWriting({ id: null, asHeld: false })}>
          {t`Add a meeting`}
        </Button>
      )}
      <Modal
        size="lg"
        opened={writing !== null}
        onClose={close}
        closeOnClickOutside={false}
        title={writing?.id ? t`Change the meeting` : t`Add a meeting`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {writing && (
          <MeetingForm
            number={kase.number}
            meeting={written}
            asHeld={writing.asHeld}
            close={close}
          />
        )}
      </Modal>
    </section>
  );
}

function MeetingLines({ kase, meeting }: { kase: CaseView; meeting: Meeting }) {
  const { kind, mode, status, startsAt, endsAt, place, participants, notes } = meeting;
  return (
    <Stack gap={4}>
      <Text fw={600}>
        {kindWords(kind)} · {modeWords(mode)} · {meetingStatusWords(status)}
      </Text>
      {meetingTimes(startsAt, endsAt, kase.country.code).map((time) => (
        <Text key={time.place}>
          {time.words} ({time.place})
        </Text>
      ))}
      {place && <Text className={classes.words}>{place}</Text>}
      {participants.length > 0 && (
        <ul>
          {participants.map(({ name, body, side, attended }, index) => (
            <li key={index}>
              {[name, body, sideWords(side)].filter(Boolean).join(', ')}
              {status === 'held' && ` · ${attended ? t`attended` : t`did not attend`}`}
            </li>
          ))}
        </ul>
      )}
      {notes && (
        <Text c="dimmed" className={classes.words}>
          {notes}
        </Text>
      )}
    </Stack>
  );
}
