import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, ReminderDraft } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { showDate } from '../../lib/dates.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { tell } from '../../lib/toasts.ts';
import { ReasonList } from '../cases/reason-list.tsx';
import { StepButton } from '../cases/step-button.tsx';
import { DropForm, PostponeForm } from './draft-forms.tsx';
import classes from './reminder-drafts.module.css';
import { reminderDraftsQuery, useDecideDraft } from './reminder-drafts.queries.ts';

/** Reminders that would go to a minister or a permanent secretary: they wait for a person, who reads them first. */
export function ReminderDrafts({ kase }: { kase: CaseView }) {
  const { data = [] } = useQuery(reminderDraftsQuery(kase.number));
  if (data.length === 0) return null;
  return (
    <section aria-labelledby="reminder-drafts">
      <Title order={2} id="reminder-drafts" mb="xs">
        {t`A reminder to a high office`}
      </Title>
      <Stack gap="lg">
        {data.map((draft) => (
          <Draft key={draft.id} kase={kase} draft={draft} />
        ))}
      </Stack>
    </section>
  );
}

function Draft({ kase, draft }: { kase: CaseView; draft: ReminderDraft }) {
  const drafted = showDate(draft.draftedOn);
  return (
    <Stack gap="xs">
      <Text>
        {draft.postponedTo
          ? t`Due since ${drafted}, postponed to ${showDate(draft.postponedTo)}.`
          : t`Due since ${drafted}. It is not sent by itself.`}
      </Text>
      {draft.mails.length === 0 && <Text>{t`Nobody can be reached by it.`}</Text>}
      {draft.mails.map(({ to, language, subject, text }) => (
        <div key={to.address}>
          <Text c="dimmed">{to.name ? t`To ${to.name}, ${to.address}` : t`To ${to.address}`}</Text>
          <div className={classes.text} lang={language}>
            <Text fw={600}>{subject}</Text>
            {text.trim()}
          </div>
        </div>
      ))}
      {draft.mayDecide && <Decision kase={kase} draft={draft} />}
    </Stack>
  );
}

function Decision({ kase, draft }: { kase: CaseView; draft: ReminderDraft }) {
  const [form, setForm] = useState<'postpone' | 'drop' | null>(null);
  const sending = useDecideDraft(kase.number, draft, 'sending');
  const close = () => setForm(null);
  const { error } = sending;
  return (
    <>
      <Group gap="xs">
        {draft.sentByStep ? (
          <StepButton kase={kase} type="invitation.remind" variant="default" />
        ) : (
          <Button
            variant="default"
            loading={sending.isPending}
            disabled={draft.mails.length === 0}
            onClick={() =>
              sending.mutate({}, { onSuccess: () => tell(t`The reminder is on its way.`) })
            }
          >
            {t`Send it now`}
          </Button>
        )}
        <Button variant="default" onClick={() => setForm('postpone')}>{t`Postpone`}</Button>
        <Button variant="default" onClick={() => setForm('drop')}>{t`Drop`}</Button>
      </Group>
      {isProblem(error, 'notNow') ? (
        <ReasonList reasons={error.reasons} number={kase.number} />
      ) : (
        error && <ErrorNotice error={error} />
      )}
      <Modal
        opened={form !== null}
        onClose={close}
        closeOnClickOutside={false}
        title={form === 'drop' ? t`Drop the reminder` : t`Postpone the reminder`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {form === 'postpone' && <PostponeForm number={kase.number} draft={draft} close={close} />}
        {form === 'drop' && <DropForm number={kase.number} draft={draft} close={close} />}
      </Modal>
    </>
  );
}
