import { Button, Group, Stack, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { waiveCriterion, type ExpressionView } from '@sixstep/contract';
import type { UseMutationResult } from '@tanstack/react-query';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';

/** A director's reason, and the button by which it counts. */
export function ReasonForm({
  label,
  button,
  said,
  deciding,
}: {
  label: string;
  button: string;
  /** What is said in passing once it is done. */
  said: string;
  deciding: UseMutationResult<ExpressionView, Error, { reason: string }>;
}) {
  const { form, body } = useContractForm({
    schema: waiveCriterion,
    initialValues: { reason: '' },
    toBody: (values) => values,
  });
  return (
    <form
      noValidate
      aria-label={t`${button}: reason`}
      onSubmit={form.onSubmit((values) =>
        deciding.mutate(body(values), {
          onSuccess: () => tell(said),
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Stack gap="xs">
        <Textarea label={label} {...form.getInputProps('reason')} />
        {deciding.error && <ErrorNotice error={deciding.error} />}
        <Group>
          <Button type="submit" variant="default" loading={deciding.isPending}>
            {button}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
