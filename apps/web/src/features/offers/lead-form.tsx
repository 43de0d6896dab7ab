import { Button, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { nameLead, type MatrixRow } from '@sixstep/contract';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { useNameLead } from './offers.queries.ts';
import { leadKinds, leadKindWords, namedLeadOf } from './offers-words.ts';

/** Names who leads an activity where no partner organization does, or takes that name away. */
export function LeadForm({
  number,
  row,
  close,
}: {
  number: string;
  row: MatrixRow;
  close: () => void;
}) {
  const named = namedLeadOf(row);
  const naming = useNameLead(number, row.activity.id);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: nameLead,
    initialValues: { kind: kindOf(named), name: named?.key.includes(':') ? named.name : '' },
    toBody: ({ kind, name }) => ({ kind, name: kind === 'center' ? null : name.trim() || null }),
  });
  const send = (lead: Parameters<typeof naming.mutate>[0], done: string) =>
    naming.mutate(lead, {
      onSuccess: () => {
        tell(done);
        close();
      },
      onError: (error) => form.setErrors(refusedFields(error)),
    });
  return (
    <form
      ref={container}
      noValidate
      aria-label={t`Lead`}
      onSubmit={form.onSubmit(
        (values) => send(body(values), t`The lead is named.`),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="sm">
        <Text c="dimmed">
          {t`A partner organization leads once its offer is confirmed. Anybody else is named here.`}
        </Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            label={t`Who leads`}
            allowDeselect={false}
            data={leadKinds.map((value) => ({ value, label: leadKindWords(value) }))}
            {...form.getInputProps('kind')}
          />
          {form.values.kind !== 'center' && (
            <TextInput
              label={t`Name`}
              {...form.getInputProps('name')}
              error={form.errors['name'] && t`Write the name`}
            />
          )}
        </SimpleGrid>
        {naming.error && <ErrorNotice error={naming.error} />}
        <Group gap="xs">
          <Button type="submit" variant="default" loading={naming.isPending}>
            {t`Name the lead`}
          </Button>
          {named && (
            <Button
              variant="default"
              disabled={naming.isPending}
              onClick={() => send(null, t`Nobody is named as lead any more.`)}
            >
              {t`Clear the lead`}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

const kindOf = (named: MatrixRow['lead']): string | null => named?.key.split(':')[0] ?? 'center';
