import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { changePassword } from '@sixstep/contract';
import { useMutation } from '@tanstack/react-query';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { setPassword } from './session.queries.ts';

/** Gives oneself a password; the one before may be left out just after coming in by a link. */
export function ChangePasswordForm({ close }: { close: () => void }) {
  const { form, body } = useContractForm({
    schema: changePassword,
    initialValues: { currentPassword: '', password: '' },
    toBody: ({ currentPassword, password }) => ({
      password,
      ...(currentPassword && { currentPassword }),
    }),
  });
  const changing = useMutation({
    mutationFn: setPassword,
    onSuccess: () => {
      tell(t`The password is changed.`);
      close();
    },
    onError: (error) => form.setErrors(refusedFields(error)),
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => changing.mutate(body(values)))}>
      <Stack gap="md">
        <PasswordInput
          label={t`Present password`}
          description={t`Leave empty if you have just come in by a link.`}
          autoComplete="current-password"
          {...form.getInputProps('currentPassword')}
        />
        <PasswordInput
          label={t`New password`}
          description={t`At least 12 characters; several words are best.`}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        {changing.error && <ErrorNotice error={changing.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>{t`Cancel`}</Button>
          <Button type="submit" loading={changing.isPending}>{t`Change the password`}</Button>
        </Group>
      </Stack>
    </form>
  );
}
