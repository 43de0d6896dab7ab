import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, ConsultationView } from '@sixstep/contract';
import { useState } from 'react';
import { kindWords, meetingStatusWords, modeWords, sideWords } from './consultation-words.ts';
import classes from './consultation.module.css';
import { MeetingForm } from './meeting-form.tsx';
import type { Purpose } from './meeting-fields.ts';
import { meetingTimes } from './meeting-times.ts';

type Meeting = ConsultationView['meetings'][number];
/** The meeting that is open in the dialog: a new one, or one by its id. */
type Open = { readonly id: string | null; readonly purpose: Purpose };

/** The meetings of this round, earliest first. */
export function Meetings({ kase, view }: { kase: CaseView; view: ConsultationView }) {
  const [open, setOpen] = useState<Open | null>(null);
  const meetingOpen = view.meetings.find(({ id }) => id === open?.id) ?? null;
  const close = () => setOpen(null);
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
                {purposesOf(meeting).map((purpose) => (
                  <Button
                    key={purpose}
                    variant="default"
                    size="xs"
                    onClick={() => setOpen({ id: meeting.id, purpose })}
                  >
                    {purposeWords(purpose)}
                  </Button>
                ))}
              </Group>
            )}
          </li>
        ))}
      </ul>
      {view.mayEdit && (
        <Button mt="sm" variant="default" onClick={() => setOpen({ id: null, purpose: 'write' })}>
          {t`Add a meeting`}
        </Button>
      )}
      <Modal
        size="lg"
        opened={open !== null}
        onClose={close}
        closeOnClickOutside={false}
        title={open && (open.id ? dialogTitle(open.purpose) : t`Add a meeting`)}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {open && (
          <MeetingForm kase={kase} meeting={meetingOpen} purpose={open.purpose} close={close} />
        )}
      </Modal>
    </section>
  );
}

const purposesOf = ({ status }: Meeting): Purpose[] =>
  status === 'planned' ? ['hold', 'write', 'cancel'] : ['write'];

function purposeWords(purpose: Purpose): string {
  switch (purpose) {
    case 'hold':
      return t`Mark as held`;
    case 'cancel':
      return t`Cancel the meeting`;
    case 'write':
      return t`Change`;
  }
}

const dialogTitle = (purpose: Purpose): string =>
  purpose === 'write' ? t`Change the meeting` : purposeWords(purpose);

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
        <ul className={classes.people}>
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
