import { Button, Group, Stack } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { acceptClosingReport } from '@sixstep/contract';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { OnBehalfFields } from '../cases/on-behalf-fields.tsx';
import { noWord, wordToSend } from '../cases/word-on-behalf.ts';
import { useAcceptClosingReport } from './workplan.queries.ts';

/** That the country has accepted the closing report elsewhere, entered for it. */
export function CountryAcceptance({ number, version }: { number: string; version: number }) {
  const accepting = useAcceptClosingReport(number);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: acceptClosingReport,
    initialValues: { onBehalf: noWord() },
    toBody: ({ onBehalf }) => ({ versionMeant: version, onBehalf: wordToSend(onBehalf) }),
  });
  return (
    <details>
      <summary>{t`The country has accepted it elsewhere`}</summary>
      <form
        ref={container}
        noValidate
        aria-label={t`The country's acceptance`}
        onSubmit={form.onSubmit(
          (values) =>
            accepting.mutate(body(values), {
              onSuccess: () => tell(t`The acceptance is entered; the country gets a receipt.`),
              onError: (error) => form.setErrors(refusedFields(error)),
            }),
          () => focusFirstRefused(container.current),
        )}
      >
        <Stack gap="sm" mt="xs">
          <OnBehalfFields form={form} at="onBehalf" number={number} />
          {accepting.error && <ErrorNotice error={accepting.error} />}
          <Group>
            <Button type="submit" variant="default" loading={accepting.isPending}>
              {t`Enter the acceptance`}
            </Button>
          </Group>
        </Stack>
      </form>
    </details>
  );
}
