import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { paths, type CaseView } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { showDate } from '../../lib/dates.ts';
import { tell } from '../../lib/toasts.ts';
import { Entered } from '../cases/entered-words.tsx';
import { componentName } from '../cases/reference-words.ts';
import { usePerson } from '../session/person.tsx';
import { AnswerForm } from './answer-form.tsx';
import { Due } from './due.tsx';
import { GivenFacts } from '../../components/facts.tsx';
import { SubmissionForm } from './submission-form.tsx';
import { WaiverForm } from './waiver-form.tsx';
import { useRemindOfDeliverable } from './workplan.queries.ts';
import { deliverableWords, isDeliverableLate, type Deliverable } from './workplan-words.ts';

/** One deliverable: what is known of it, and what this person may do about it now. */
export function DeliverablePanel({
  kase,
  deliverable,
  mayEdit,
}: {
  kase: CaseView;
  deliverable: Deliverable;
  mayEdit: boolean;
}) {
  const person = usePerson();
  const { id, status } = deliverable;
  const isUnderWay = kase.state.startsWith('implementation.');
  const mayWaive = person.role === 'director' || person.actingDirectorUntil !== null;
  const isOpen = status !== 'accepted' && status !== 'waived';
  return (
    <Stack gap="lg">
      <DeliverableFacts deliverable={deliverable} />
      {mayEdit && isUnderWay && status === 'submitted' && (
        <>
          <AnswerForm key={`answer ${id}`} number={kase.number} deliverable={deliverable} />
          <Reminder number={kase.number} id={id} />
        </>
      )}
      {mayEdit && isUnderWay && isOpen && (
        <details open={status !== 'submitted'}>
          <summary>{status === 'open' ? t`Hand it in` : t`Hand in a new version`}</summary>
          <SubmissionForm
            key={`submission ${id}`}
            number={kase.number}
            id={id}
            isForOrganization={deliverable.lead?.code != null}
          />
        </details>
      )}
      {mayWaive && isUnderWay && isOpen && (
        <WaiverForm key={`waiver ${id}`} number={kase.number} id={id} />
      )}
    </Stack>
  );
}

function DeliverableFacts({ deliverable }: { deliverable: Deliverable }) {
  const { activity, lead, dueOn, status, submittedOn, fileId, link } = deliverable;
  const { note, answerNote, waiver, reminders, submissionEntered, answerEntered } = deliverable;
  return (
    <GivenFacts
      facts={[
        { name: t`Status`, value: deliverableWords(status) },
        { name: t`Activity`, value: activity.title },
        { name: t`Component`, value: componentName(activity.component) },
        { name: t`Lead`, value: lead?.name ?? null },
        {
          name: t`Due on`,
          value: dueOn && <Due on={dueOn} isLate={isDeliverableLate(deliverable)} />,
        },
        { name: t`Handed in on`, value: submittedOn && showDate(submittedOn) },
        {
          name: t`File`,
          value: fileId && (
            <Anchor href={paths.file(fileId)} underline="always">{t`Download the file`}</Anchor>
          ),
        },
        {
          name: t`Link`,
          value: link?.startsWith('https://') && (
            <Anchor href={link} rel="noreferrer" underline="always">
              {link}
            </Anchor>
          ),
        },
        { name: t`Note`, value: note },
        {
          name: t`Handed in for it`,
          value: submissionEntered && <Entered entry={submissionEntered} />,
        },
        { name: t`What the country said`, value: answerNote },
        {
          name: t`Answered for the country`,
          value: answerEntered && <Entered entry={answerEntered} />,
        },
        { name: t`Why it is waived`, value: waiver },
        {
          name: t`Reminders`,
          value: status === 'submitted' ? String(reminders) : null,
        },
      ]}
    />
  );
}

function Reminder({ number, id }: { number: string; id: string }) {
  const reminding = useRemindOfDeliverable(number, id);
  return (
    <Stack gap="xs" align="flex-start">
      <Text c="dimmed">
        {t`Silence is never acceptance; after two reminders it no longer holds up the end.`}
      </Text>
      {reminding.error && <ErrorNotice error={reminding.error} />}
      <Group>
        <Button
          variant="default"
          loading={reminding.isPending}
          onClick={() =>
            reminding.mutate(undefined, { onSuccess: () => tell(t`The reminder is noted.`) })
          }
        >
          {t`Note a reminder`}
        </Button>
      </Group>
    </Stack>
  );
}
