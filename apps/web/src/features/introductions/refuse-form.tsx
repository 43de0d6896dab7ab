import { Button, Group, Stack, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { refuseIntroduction, type IntroductionView } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { useRefuse } from './introductions.queries.ts';

/** Why somebody is not admitted; they hear nothing of it. */
export function RefuseForm({
  code,
  introduction: { id, name },
  close,
}: {
  code: string;
  introduction: IntroductionView;
  close: () => void;
}) {
  const refusing = useRefuse(code, id, t`The introduction is refused.`);
  const { form, body } = useContractForm({
    schema: refuseIntroduction,
    initialValues: { reason: '' },
    toBody: (values) => values,
  });
  return (
    <form
      noValidate
      aria-label={t`Refuse ${name}`}
      onSubmit={form.onSubmit((values) =>
        refusing.mutate(body(values).reason, {
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Stack gap="sm" mt="xs">
        <Textarea
          label={t`Reason`}
          description={t`Stays in the house; nothing is mailed.`}
          autosize
          {...form.getInputProps('reason')}
        />
        {refusing.error && <ErrorNotice error={refusing.error} />}
        <Group gap="xs">
          <Button type="submit" loading={refusing.isPending}>{t`Refuse`}</Button>
          <Button variant="subtle" onClick={close}>{t`Cancel`}</Button>
        </Group>
      </Stack>
    </form>
  );
}
