import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { settleReport } from '@sixstep/contract';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { useSettleReport } from './workplan.queries.ts';
import type { ProgressReport } from './workplan-words.ts';

/** The Center accepts a report that is in, returns it, or does without one that never came. */
export function SettlementForm({ number, report }: { number: string; report: ProgressReport }) {
  const settling = useSettleReport(number, report.id);
  const container = useRef<HTMLFormElement>(null);
  const isIn = report.status === 'submitted';
  const { form, body } = useContractForm({
    schema: settleReport,
    initialValues: { decision: isIn ? (null as string | null) : 'skipped', reason: '' },
    toBody: ({ decision, reason }) => ({ decision, reason: reason.trim() || null }),
  });
  return (
    <form
      ref={container}
      noValidate
      aria-label={t`The Center's decision`}
      onSubmit={form.onSubmit(
        (values) => {
          const { decision, reason } = body(values);
          // The contract leaves the reason open because an acceptance needs none.
          if (decision !== 'accepted' && reason === null) {
            form.setErrors({ reason: t`Say why` });
            focusFirstRefused(container.current);
            return;
          }
          settling.mutate(
            { decision, reason },
            {
              onSuccess: () => tell(t`The report is settled.`),
              onError: (error) => form.setErrors(refusedFields(error)),
            },
          );
        },
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="sm">
        {isIn && (
          <Radio.Group label={t`The Center's decision`} {...form.getInputProps('decision')}>
            <Radio mt={6} value="accepted" label={t`Accept the report`} />
            <Radio mt={6} value="returned" label={t`Return it`} />
          </Radio.Group>
        )}
        <Textarea
          label={isIn ? t`Reason` : t`Why the Center does without this report`}
          {...(isIn && { description: t`Needed when it is returned.` })}
          {...form.getInputProps('reason')}
        />
        {settling.error && <ErrorNotice error={settling.error} />}
        <Group>
          <Button type="submit" variant={isIn ? 'filled' : 'default'} loading={settling.isPending}>
            {isIn ? t`Settle the report` : t`Do without it`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
