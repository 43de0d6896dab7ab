import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { keepQuiet, type QuietView } from '@sixstep/contract';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { addDays, today } from '../../lib/dates.ts';
import { tell } from '../../lib/toasts.ts';
import { useKeepQuiet } from './quiet.queries.ts';

interface QuietFormProps {
  readonly number: string;
  readonly view: QuietView;
  readonly close: () => void;
}

const usualDays = 30;

/** Until when nothing goes to outside about a case by itself, and why. */
export function QuietForm({ number, view: { quiet, version }, close }: QuietFormProps) {
  const keeping = useKeepQuiet(number, version);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: keepQuiet,
    initialValues: {
      untilOn: quiet?.isActive ? quiet.untilOn : addDays(today(), usualDays),
      because: quiet?.because ?? '',
    },
    toBody: (values) => values,
  });
  return (
    <form
      ref={container}
      noValidate
      onSubmit={form.onSubmit(
        (values) =>
          keeping.mutate(body(values), {
            onSuccess: () => {
              tell(t`Nothing goes out about the case by itself.`);
              close();
            },
            onError: (error) => form.setErrors(refusedFields(error)),
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="sm">
        <Text>
          {t`The clock reminds nobody, and mail that a step brings to countries and organizations waits in the outbox, also after this day, until a person releases it.`}
        </Text>
        <TextInput
          data-autofocus
          type="date"
          label={t`No automatic mail until`}
          {...form.getInputProps('untilOn')}
        />
        <Textarea
          label={t`Because`}
          description={t`Such as: the ministry is being reorganized.`}
          {...form.getInputProps('because')}
        />
        {keeping.error && <ErrorNotice error={keeping.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>{t`Cancel`}</Button>
          <Button type="submit" loading={keeping.isPending}>{t`Keep it quiet`}</Button>
        </Group>
      </Stack>
    </form>
  );
}
