import { Button, Group, Stack, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { writeNextAction, type CaseSummary } from '@sixstep/contract';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { addDays, today } from '../../lib/dates.ts';
import { tell } from '../../lib/toasts.ts';
import { useFinishNextAction, useWriteNextAction } from './contacts.queries.ts';

const daysAhead = [1, 7, 14, 30];

/** Says what is to be done next about a case, or that it is done. */
export function NextActionForm({ kase, close }: { kase: CaseSummary; close: () => void }) {
  const { nextAction } = kase;
  const version = nextAction?.version ?? 0;
  const writing = useWriteNextAction(kase.number, version);
  const finishing = useFinishNextAction(kase.number, version);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: writeNextAction,
    initialValues: {
      text: nextAction?.text ?? '',
      dueOn: nextAction?.dueOn ?? addDays(today(), 7),
      ownerId: nextAction?.owner?.id ?? null,
    },
    toBody: (values) => ({ ...values, dueOn: values.dueOn || null }),
  });
  const done = (words: string) => () => {
    tell(words);
    close();
  };
  return (
    <form
      ref={container}
      noValidate
      onSubmit={form.onSubmit(
        (values) =>
          writing.mutate(body(values), {
            onSuccess: done(t`The next action is noted.`),
            onError: (error) => form.setErrors(refusedFields(error)),
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="sm">
        <TextInput
          data-autofocus
          label={t`What is to be done next`}
          {...form.getInputProps('text')}
        />
        <TextInput type="date" label={t`By (optional)`} {...form.getInputProps('dueOn')} />
        <Group gap="xs">
          {daysAhead.map((days) => (
            <Button
              key={days}
              size="compact-sm"
              variant="default"
              onClick={() => form.setFieldValue('dueOn', addDays(today(), days))}
            >
              {days === 1 ? t`Tomorrow` : t`In ${days} days`}
            </Button>
          ))}
        </Group>
        {(writing.error ?? finishing.error) && (
          <ErrorNotice error={writing.error ?? finishing.error} />
        )}
        <Group>
          <Button type="submit" loading={writing.isPending}>
            {t`Save`}
          </Button>
          {nextAction && (
            <Button
              variant="default"
              loading={finishing.isPending}
              onClick={() =>
                finishing.mutate(undefined, { onSuccess: done(t`The next action is done.`) })
              }
            >
              {t`It is done`}
            </Button>
          )}
          <Button variant="subtle" onClick={close}>
            {t`Cancel`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
