import { Button, Group, Radio, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { writeOffer, type MatrixRow } from '@sixstep/contract';
import { useRef, useState } from 'react';
import { ChangedMeanwhile } from '../../components/changed-meanwhile.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { OnBehalfFields } from '../cases/on-behalf-fields.tsx';
import { fieldsOf, toBody } from './offer-fields.ts';
import { useEnterOffer } from './offers.queries.ts';
import { offerOf } from './offers-words.ts';

/** What an organization said by mail, letter or phone, entered for it. */
export function OfferForm({
  number,
  row,
  organization,
  close,
}: {
  number: string;
  row: MatrixRow;
  organization: string;
  close: () => void;
}) {
  const offer = offerOf(row, organization);
  const [seen, setSeen] = useState(offer);
  const entering = useEnterOffer(number, { activity: row.activity.id, organization });
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: writeOffer,
    initialValues: fieldsOf(offer, row),
    toBody,
  });
  const isChanged = !entering.isPending && contentOf(offer) !== contentOf(seen);
  const { status, fromOn, toOn } = form.values;
  return (
    <form
      ref={container}
      noValidate
      aria-label={t`The organization's answer`}
      onSubmit={form.onSubmit(
        (values) =>
          entering.mutate(body(values), {
            onSuccess: () => {
              tell(t`The answer is entered.`);
              close();
            },
            onError: (error) => form.setErrors(refusedFields(error)),
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="sm" mt="sm">
        <Radio.Group label={t`Its answer`} {...form.getInputProps('status')}>
          <Radio mt={6} value="offered" label={t`It offers the activity`} />
          <Radio mt={6} value="declined" label={t`It declines`} />
          {offer && <Radio mt={6} value="withdrawn" label={t`It withdraws its offer`} />}
        </Radio.Group>
        {status === 'offered' && (
          <>
            <Radio.Group label={t`Its role`} {...form.getInputProps('role')}>
              <Radio mt={6} value="lead" label={t`It leads`} />
              <Radio mt={6} value="support" label={t`It supports`} />
            </Radio.Group>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <TextInput type="date" label={t`From`} {...form.getInputProps('fromOn')} />
              <TextInput
                type="date"
                label={t`To`}
                {...form.getInputProps('toOn')}
                error={
                  form.errors['toOn'] && fromOn && toOn && toOn < fromOn
                    ? t`It has to end after it begins`
                    : form.errors['toOn']
                }
              />
            </SimpleGrid>
            <Textarea label={t`Conditions (optional)`} {...form.getInputProps('conditions')} />
            <TextInput label={t`Contact (optional)`} {...form.getInputProps('contact')} />
          </>
        )}
        <Textarea label={t`Note (optional)`} {...form.getInputProps('note')} />
        <OnBehalfFields form={form} at="onBehalf" number={number} />
        {isChanged && (
          <ChangedMeanwhile
            onKeepMine={() => setSeen(offer)}
            onTakeTheirs={() => {
              form.setValues(fieldsOf(offer, row));
              setSeen(offer);
            }}
          />
        )}
        {entering.error && <ErrorNotice error={entering.error} />}
        <Group>
          <Button type="submit" loading={entering.isPending} disabled={isChanged}>
            {t`Save the answer`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What the organization itself has said; what the Center decides on it is another matter. */
const contentOf = (offer: ReturnType<typeof offerOf>): string =>
  JSON.stringify(offer && { ...offer, decision: null });
