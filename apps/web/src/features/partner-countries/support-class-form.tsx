import { Button, Group, Select, Stack, Text, Textarea, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { waiveSupportClass, type PartnerCountryView } from '@sixstep/contract';
import { useState } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { showInstant } from '../../lib/dates.ts';
import { tell } from '../../lib/toasts.ts';
import { useAbility } from '../session/person.tsx';
import { classChoices } from './class-words.ts';
import {
  useChangeSupportClass,
  useEndWaiver,
  useWaiveSupportClass,
} from './partner-countries.queries.ts';

/** Whether the country may receive a package, and a director's two ways to change that. */
export function SupportClassForm({ country }: { country: PartnerCountryView }) {
  const mayChange = useAbility('partnerCountry.setSupportClass');
  const mayWaive = useAbility('partnerCountry.waive');
  const { waiver } = country;
  return (
    <section aria-labelledby="support-class">
      <Title order={2} id="support-class" mb="xs">{t`May it receive a support package?`}</Title>
      <Stack gap="md">
        {country.supportClass === 'recipient' && <Text>{t`Yes, by its class.`}</Text>}
        {waiver && (
          <div>
            <Text>{t`Yes, by a waiver of ${waiver.by}, ${showInstant(waiver.at)}:`}</Text>
            <Text component="blockquote" m={0}>
              “{waiver.reason}”
            </Text>
          </div>
        )}
        {country.supportClass !== 'recipient' && !waiver && (
          <Text>{t`Not by its class. A director can waive the question with a reason.`}</Text>
        )}
        {mayChange && <ChangeClass country={country} />}
        {mayWaive && country.supportClass !== 'recipient' && !waiver && <Waive country={country} />}
        {mayWaive && waiver && <EndWaiver country={country} />}
      </Stack>
    </section>
  );
}

function ChangeClass({ country }: { country: PartnerCountryView }) {
  const [chosen, setChosen] = useState(country.supportClass);
  const changing = useChangeSupportClass(country);
  return (
    <>
      <Group align="flex-end" gap="xs">
        <Select
          label={t`Class`}
          data={classChoices()}
          value={chosen}
          onChange={(value) => value && setChosen(value)}
        />
        <Button
          variant="default"
          disabled={chosen === country.supportClass}
          loading={changing.isPending}
          onClick={() =>
            changing.mutate(chosen, { onSuccess: () => tell(t`The class is changed.`) })
          }
        >
          {t`Change the class`}
        </Button>
      </Group>
      {changing.error && <ErrorNotice error={changing.error} />}
    </>
  );
}

function Waive({ country }: { country: PartnerCountryView }) {
  const waiving = useWaiveSupportClass(country);
  const { form, body } = useContractForm({
    schema: waiveSupportClass,
    initialValues: { reason: '' },
    toBody: (values) => values,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        waiving.mutate(body(values).reason, {
          onSuccess: () => tell(t`The question is waived.`),
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Stack gap="xs" align="flex-start">
        <Textarea w="100%" label={t`Reason of the waiver`} {...form.getInputProps('reason')} />
        {waiving.error && <ErrorNotice error={waiving.error} />}
        <Button type="submit" variant="default" loading={waiving.isPending}>
          {t`Waive the question`}
        </Button>
      </Stack>
    </form>
  );
}

function EndWaiver({ country }: { country: PartnerCountryView }) {
  const ending = useEndWaiver(country);
  return (
    <Stack gap="xs" align="flex-start">
      <Button
        variant="default"
        loading={ending.isPending}
        onClick={() =>
          ending.mutate(undefined, { onSuccess: () => tell(t`The waiver is withdrawn.`) })
        }
      >
        {t`Withdraw the waiver`}
      </Button>
      {ending.error && <ErrorNotice error={ending.error} />}
    </Stack>
  );
}
