import { Button, Group, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { t } from '@lingui/core/macro';
import type { UseMutationResult } from '@tanstack/react-query';
import { useRef, type ReactNode } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';

interface DecisionFormProps<Values extends Record<string, unknown>> {
  readonly form: UseFormReturnType<Values>;
  readonly body: (values: Values) => object;
  readonly deciding: UseMutationResult<unknown, Error, object>;
  /** What the button says, and what is said when it is done. */
  readonly verb: string;
  readonly done: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A small form that decides about a reminder and is gone. */
export function DecisionForm<Values extends Record<string, unknown>>({
  form,
  body,
  deciding,
  verb,
  done,
  close,
  children,
}: DecisionFormProps<Values>) {
  const container = useRef<HTMLFormElement>(null);
  return (
    <form
      ref={container}
      noValidate
      onSubmit={form.onSubmit(
        (values) =>
          deciding.mutate(body(values), {
            onSuccess: () => {
              tell(done);
              close();
            },
            onError: (error) => form.setErrors(refusedFields(error)),
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="sm">
        {children}
        {deciding.error && <ErrorNotice error={deciding.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>{t`Cancel`}</Button>
          <Button type="submit" loading={deciding.isPending}>
            {verb}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
