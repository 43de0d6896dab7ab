import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { admitIntroduction, type IntroductionView } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { today } from '../../lib/dates.ts';
import { useAdmit } from './introductions.queries.ts';
import { rightWords } from './right-words.ts';

/** As what somebody is admitted. */
export function AdmitForm({
  code,
  introduction: { id, name, email },
  close,
}: {
  code: string;
  introduction: IntroductionView;
  close: () => void;
}) {
  const admitting = useAdmit(code, id, t`A link is on its way to ${email}.`);
  const { form, body } = useContractForm({
    schema: admitIntroduction,
    initialValues: { as: 'colleague', fromOn: today(), right: 'edit' },
    toBody: (values) => values,
  });
  return (
    <form
      noValidate
      aria-label={t`Admit ${name}`}
      onSubmit={form.onSubmit((values) =>
        admitting.mutate(body(values), {
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Stack gap="sm" mt="xs">
        <NativeSelect
          label={t`As`}
          data={[
            { value: 'colleague', label: t`Colleague, who decides nothing` },
            { value: 'deputy', label: t`Deputy, who drafts` },
            { value: 'focalPoint', label: t`Focal point, who speaks for the country` },
          ]}
          {...form.getInputProps('as')}
        />
        {form.values.as === 'colleague' ? (
          <NativeSelect
            label={t`May`}
            data={(['edit', 'comment', 'view'] as const).map((value) => ({
              value,
              label: rightWords(value),
            }))}
            {...form.getInputProps('right')}
          />
        ) : (
          <TextInput
            type="date"
            label={t`From`}
            description={t`The letter of the country is still missing then.`}
            {...form.getInputProps('fromOn')}
          />
        )}
        {form.errors['email'] && <Text c="red">{t`This address has an account already.`}</Text>}
        {admitting.error && <ErrorNotice error={admitting.error} />}
        <Group gap="xs">
          <Button type="submit" loading={admitting.isPending}>{t`Admit and mail the link`}</Button>
          <Button variant="subtle" onClick={close}>{t`Cancel`}</Button>
        </Group>
      </Stack>
    </form>
  );
}
