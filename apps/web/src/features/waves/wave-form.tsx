import { Button, Group, MultiSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import {
  responseDays,
  waveRationales,
  writeWave,
  type WavePartner,
  type WaveRationale,
  type WaveView,
} from '@sixstep/contract';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { addDays, today } from '../../lib/dates.ts';
import { tell } from '../../lib/toasts.ts';
import { ChosenRows, rowOf, sentRow } from './chosen-rows.tsx';
import { PartnerChoice } from './partner-choice.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { rationaleWords } from './wave-words.ts';
import { useWriteWave } from './waves.queries.ts';

/** Whom to invite, why these, by when, and where each letter goes. */
export function WaveForm({
  partners,
  wave = null,
  onKept,
}: {
  partners: readonly WavePartner[];
  wave?: WaveView | null;
  onKept?: () => void;
}) {
  const navigate = useNavigate();
  const writing = useWriteWave(wave);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: writeWave,
    initialValues: {
      name: wave?.name ?? '',
      purpose: wave?.purpose ?? '',
      rationale: [...(wave?.rationale ?? [])] as WaveRationale[],
      responseOn: wave?.responseOn ?? addDays(today(), responseDays),
      embargoOn: wave?.embargoOn ?? '',
      templateId: wave?.template?.id ?? '',
      rows: (wave?.rows ?? []).map(rowOf),
    },
    toBody: (values) => ({
      ...values,
      purpose: values.purpose || null,
      embargoOn: values.embargoOn || null,
      templateId: values.templateId || null,
      rows: values.rows.map(sentRow),
    }),
  });
  const { rows } = form.values;
  const choose = (codes: readonly string[]) =>
    form.setFieldValue(
      'rows',
      codes.map(
        (code) =>
          rows.find((row) => row.countryCode === code) ??
          rowOf(partners.find((partner) => partner.countryCode === code)!),
      ),
    );
  return (
    <form
      ref={container}
      noValidate
      onSubmit={form.onSubmit(
        (values) =>
          writing.mutate(body(values), {
            onSuccess: ({ id }) => {
              tell(t`The wave is kept.`);
              onKept?.();
              void navigate({ to: '/waves/$id', params: { id } });
            },
            onError: (error) => {
              form.setErrors(refusedFields(error));
              focusFirstRefused(container.current);
            },
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={t`Name of the wave`} {...form.getInputProps('name')} />
          <MultiSelect
            label={t`Why these partners first`}
            data={waveRationales.map((value) => ({ value, label: rationaleWords(value) }))}
            {...form.getInputProps('rationale')}
          />
          <TextInput type="date" label={t`Response by`} {...form.getInputProps('responseOn')} />
          <TextInput
            type="date"
            label={t`Embargo (optional)`}
            description={t`Nothing leaves before this day in Japan.`}
            {...form.getInputProps('embargoOn')}
          />
          <TemplateChoice kept={wave?.template ?? null} {...form.getInputProps('templateId')} />
        </SimpleGrid>
        <Textarea
          label={t`Purpose (optional)`}
          autosize
          minRows={2}
          {...form.getInputProps('purpose')}
        />
        <PartnerChoice
          partners={partners}
          chosen={rows.map(({ countryCode }) => countryCode)}
          onChoose={choose}
        />
        {rows.length > 0 && <ChosenRows form={form} partners={partners} />}
        {writing.error && <ErrorNotice error={writing.error} />}
        <Group>
          <Button type="submit" loading={writing.isPending}>{t`Keep the wave`}</Button>
        </Group>
      </Stack>
    </form>
  );
}
