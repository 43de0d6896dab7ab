import { Button, Group, Stack, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { acceptInWriting, type MatrixRow } from '@sixstep/contract';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { useAccept } from './offers.queries.ts';

/** A director's written acceptance that nobody leads an activity, or that several offer to. */
export function AcceptanceForm({
  number,
  row,
  what,
  close,
}: {
  number: string;
  row: MatrixRow;
  what: 'gap' | 'overlap';
  close: () => void;
}) {
  const accepted = what === 'gap' ? row.gapAccepted : row.overlapAccepted;
  const words =
    what === 'gap'
      ? { label: t`Why the gap is accepted`, button: t`Accept the gap` }
      : { label: t`Why the overlap is accepted`, button: t`Accept the overlap` };
  const accepting = useAccept(number, row.activity.id, what);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: acceptInWriting,
    initialValues: { reason: accepted?.reason ?? '' },
    toBody: (values) => values,
  });
  return (
    <form
      ref={container}
      noValidate
      aria-label={words.button}
      onSubmit={form.onSubmit(
        (values) =>
          accepting.mutate(body(values), {
            onSuccess: () => {
              tell(what === 'gap' ? t`The gap is accepted.` : t`The overlap is accepted.`);
              close();
            },
            onError: (error) => form.setErrors(refusedFields(error)),
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="sm">
        <Textarea label={words.label} {...form.getInputProps('reason')} />
        {accepting.error && <ErrorNotice error={accepting.error} />}
        <Group>
          <Button type="submit" loading={accepting.isPending}>
            {accepted ? t`Save the reason` : words.button}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
