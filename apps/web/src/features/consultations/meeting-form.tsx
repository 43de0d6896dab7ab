import { Button, Group, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { meetingContent, type CaseView, type ConsultationView } from '@sixstep/contract';
import { useRef, useState, type ReactNode } from 'react';
import { ChangedMeanwhile } from '../../components/changed-meanwhile.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { tell } from '../../lib/toasts.ts';
import { kindWords, meetingStatusWords, modeWords } from './consultation-words.ts';
import { useKeepMeeting } from './consultations.queries.ts';
import {
  fieldsOf,
  kinds,
  modes,
  statuses,
  toBody,
  usualParticipants,
  type MeetingFields,
  type Purpose,
} from './meeting-fields.ts';
import { ownZone } from './meeting-times.ts';
import { ParticipantFields } from './participant-fields.tsx';

/** Adds a meeting, or changes `meeting`. */
export function MeetingForm({
  kase,
  meeting,
  purpose,
  close,
}: {
  kase: CaseView;
  meeting: ConsultationView['meetings'][number] | null;
  purpose: Purpose;
  close: () => void;
}) {
  const [seenVersion, setSeenVersion] = useState(meeting?.version ?? 0);
  const keeping = useKeepMeeting(kase.number);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: meetingContent,
    initialValues: fieldsOf(meeting, purpose, usualParticipants(kase)),
    toBody,
  });
  const isChanged = !keeping.isPending && meeting !== null && meeting.version !== seenVersion;
  const goOn = () => {
    setSeenVersion(meeting?.version ?? 0);
    keeping.reset();
  };
  const zone = t`In your time zone, ${ownZone()}`;

  return (
    <form
      ref={container}
      noValidate
      onSubmit={form.onSubmit(
        (values) =>
          keeping.mutate(
            {
              meeting: body(values),
              before: meeting && { id: meeting.id, version: seenVersion },
            },
            {
              onSuccess: () => {
                tell(t`The meeting is saved.`);
                close();
              },
              onError: (error) => form.setErrors(refusedFields(error)),
            },
          ),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            label={t`Kind`}
            allowDeselect={false}
            data={kinds.map((value) => ({ value, label: kindWords(value) }))}
            {...form.getInputProps('kind')}
          />
          <Select
            label={t`Mode`}
            allowDeselect={false}
            data={modes.map((value) => ({ value, label: modeWords(value) }))}
            {...form.getInputProps('mode')}
          />
          <TextInput
            type="datetime-local"
            label={t`Begins`}
            description={zone}
            {...form.getInputProps('startsAt')}
          />
          <TextInput
            type="datetime-local"
            label={t`Ends`}
            description={zone}
            {...form.getInputProps('endsAt')}
            error={form.errors['endsAt'] && endWords(form.values, form.errors['endsAt'])}
          />
          <TextInput
            label={t`Place`}
            description={t`A room, a city, or the link of the call.`}
            {...form.getInputProps('place')}
          />
          <Select
            label={t`Status`}
            description={t`The record names the meetings that were held.`}
            allowDeselect={false}
            data={statuses.map((value) => ({ value, label: meetingStatusWords(value) }))}
            {...form.getInputProps('status')}
          />
        </SimpleGrid>
        <ParticipantFields form={form} />
        <Textarea
          label={t`Notes (optional)`}
          description={t`For the Center alone.`}
          {...form.getInputProps('notes')}
        />
        {isChanged && (
          <ChangedMeanwhile
            onKeepMine={goOn}
            onTakeTheirs={() => {
              form.setValues(fieldsOf(meeting, purpose, []));
              goOn();
            }}
          />
        )}
        {keeping.error && !isProblem(keeping.error, 'stale') && (
          <ErrorNotice error={keeping.error} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>{t`Cancel`}</Button>
          <Button type="submit" loading={keeping.isPending} disabled={isChanged}>
            {t`Save the meeting`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Both may be times by themselves; then it is their order that was refused. */
const endWords = ({ startsAt, endsAt }: MeetingFields, words: ReactNode): ReactNode =>
  startsAt && endsAt && endsAt <= startsAt ? t`It has to end after it begins` : words;
