import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { contestDesignations, type DesignationView } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { useContestDesignations } from './designations.queries.ts';

/** Which focal points are named by offices that differ. */
export function ContestForm({
  code,
  claims,
  close,
}: {
  code: string;
  claims: readonly DesignationView[];
  close: () => void;
}) {
  const contesting = useContestDesignations(code);
  const { form, body } = useContractForm({
    schema: contestDesignations,
    initialValues: { ids: claims.map(({ id }) => id), reason: '' },
    toBody: (values) => values,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        contesting.mutate(body(values), {
          onSuccess: () => {
            tell(t`The designations are contested.`);
            close();
          },
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Stack gap="sm">
        <Text>{t`All of them may draft, and no decision of the country counts, until a letter names one person and is signed above the offices that differ.`}</Text>
        <Checkbox.Group label={t`Who is named`} {...form.getInputProps('ids')}>
          <Stack gap="xs" mt={4}>
            {claims.map(({ id, person, office }) => (
              <Checkbox
                key={id}
                value={id}
                label={[person.name, office].filter(Boolean).join(', ')}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Textarea label={t`What the offices say`} autosize {...form.getInputProps('reason')} />
        {contesting.error && <ErrorNotice error={contesting.error} />}
        <Group>
          <Button type="submit" loading={contesting.isPending}>{t`Note that they differ`}</Button>
        </Group>
      </Stack>
    </form>
  );
}
