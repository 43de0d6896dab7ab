import { Button, Fieldset, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { consentToProviders, type OffersView } from '@sixstep/contract';
import { useRef, useState } from 'react';
import { ChangedMeanwhile } from '../../components/changed-meanwhile.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { tell } from '../../lib/toasts.ts';
import { useEnterConsents } from './offers.queries.ts';

/** What the country said to each provider, entered for it before its signed paper. */
export function ConsentForm({ number, view }: { number: string; view: OffersView }) {
  const [seenVersion, setSeenVersion] = useState(view.version);
  const entering = useEnterConsents(number);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: consentToProviders,
    initialValues: fieldsOf(view),
    toBody: ({ consents }) => ({
      versionMeant: seenVersion,
      consents: consents.map(({ provider, answer, reason }) => ({
        provider,
        answer,
        reason: answer === 'withhold' ? reason.trim() || null : null,
      })),
    }),
  });
  const isChanged = !entering.isPending && view.version !== seenVersion;
  const goOn = (consents: ConsentFields['consents']) => {
    form.setValues({ consents });
    setSeenVersion(view.version);
    entering.reset();
  };
  return (
    <form
      ref={container}
      noValidate
      aria-label={t`The country's consent`}
      onSubmit={form.onSubmit(
        (values) =>
          entering.mutate(body(values), {
            onSuccess: () => tell(t`What the country said is entered.`),
            onError: (error) => form.setErrors(refusedFields(error)),
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="md" mt="sm">
        <Text c="dimmed">
          {t`Enter here what the country said to each provider; the step below then goes with its signed paper.`}
        </Text>
        {form.values.consents.map(({ provider, answer }, place) => (
          <Fieldset key={provider} legend={nameOf(view, provider)}>
            <Stack gap="sm">
              <Text c="dimmed">{t`Leads ${leadsOf(view, provider)}`}</Text>
              <Radio.Group
                label={t`The country's answer`}
                {...form.getInputProps(`consents.${place}.answer`)}
              >
                <Radio mt={6} value="consent" label={t`It consents`} />
                <Radio mt={6} value="withhold" label={t`It does not consent`} />
              </Radio.Group>
              {answer === 'withhold' && (
                <Textarea
                  label={t`Why the country does not consent`}
                  {...form.getInputProps(`consents.${place}.reason`)}
                />
              )}
            </Stack>
          </Fieldset>
        ))}
        {isChanged && (
          <ChangedMeanwhile
            onKeepMine={() => goOn(withKept(fieldsOf(view), form.values).consents)}
            onTakeTheirs={() => goOn(fieldsOf(view).consents)}
          />
        )}
        {entering.error && !isProblem(entering.error, 'stale') && (
          <ErrorNotice error={entering.error} />
        )}
        <Group>
          <Button type="submit" loading={entering.isPending} disabled={isChanged}>
            {t`Save the answers`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const fieldsOf = ({ providers }: OffersView) => ({
  consents: providers.map(({ key, consent, reason }) => ({
    provider: key,
    answer: consent as string | null,
    reason: reason ?? '',
  })),
});
type ConsentFields = ReturnType<typeof fieldsOf>;

/** The providers as they stand now, with what was typed for those that are still among them. */
const withKept = (now: ConsentFields, typed: ConsentFields): ConsentFields => ({
  consents: now.consents.map(
    (fields) => typed.consents.find(({ provider }) => provider === fields.provider) ?? fields,
  ),
});

const leadsOf = ({ providers }: OffersView, provider: string): string =>
  providers.find(({ key }) => key === provider)?.leads.join('; ') ?? '';

const nameOf = ({ providers }: OffersView, provider: string): string =>
  providers.find(({ key }) => key === provider)?.name ?? provider;
