import { Button, Group, NumberInput, Stack, Text, Textarea, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import {
  grantRounds,
  waiveTranslation,
  type CaseView,
  type SupportPackageView,
} from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { partnerCountryQuery } from '../partner-countries/partner-countries.queries.ts';
import { usePerson } from '../session/person.tsx';
import { useGrantRounds, useWaiveTranslation } from './support-package.queries.ts';
import { languageName } from '../../lib/language-name.ts';
import classes from './support-package.module.css';

/** What a director grants beside the package: another language than the country's, and more rounds of answers. */
export function Grants({ kase, view }: { kase: CaseView; view: SupportPackageView }) {
  const person = usePerson();
  const isDirector = person.role === 'director' || person.actingDirectorUntil !== null;
  const { round, roundLimit, translationWaiver, version } = view;
  const isOpen = kase.state.startsWith('draftPackage.') && isDirector && version > 0;
  if (!translationWaiver && !isOpen) return null;
  return (
    <section aria-labelledby="grants">
      <Title order={2} id="grants" mb="xs">{t`What a director grants`}</Title>
      <Stack gap="lg">
        {translationWaiver && (
          <div>
            <Text>{t`${translationWaiver.by} has waived the translation:`}</Text>
            <Text className={classes.words}>{translationWaiver.reason}</Text>
          </div>
        )}
        {isOpen && !translationWaiver && kase.state !== 'draftPackage.proposed' && (
          <WaiverForm kase={kase} language={view.content?.language} />
        )}
        {isOpen && (
          <RoundsForm key={roundLimit} number={kase.number} round={round} limit={roundLimit} />
        )}
      </Stack>
    </section>
  );
}

function WaiverForm({ kase, language }: { kase: CaseView; language: string | undefined }) {
  const { data: country } = useQuery(partnerCountryQuery(kase.country.code));
  const waiving = useWaiveTranslation(kase.number);
  const { form, body } = useContractForm({
    schema: waiveTranslation,
    initialValues: { reason: '' },
    toBody: (values) => values,
  });
  if (!country || country.portalLanguage === language) return null;
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        waiving.mutate(body(values), {
          onSuccess: () => tell(t`The translation is waived.`),
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Stack gap="xs" maw={640}>
        <Textarea
          minRows={2}
          label={t`Why no translation into ${languageName(country.portalLanguage)} is needed`}
          {...form.getInputProps('reason')}
        />
        {waiving.error && <ErrorNotice error={waiving.error} />}
        <Group>
          <Button type="submit" variant="default" loading={waiving.isPending}>
            {t`Waive the translation`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function RoundsForm({ number, round, limit }: { number: string; round: number; limit: number }) {
  const granting = useGrantRounds(number);
  const { form, body } = useContractForm({
    schema: grantRounds,
    initialValues: { limit },
    toBody: (values) => values,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        granting.mutate(body(values), {
          onSuccess: () => tell(t`The rounds are granted.`),
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Stack gap="xs">
        <Group align="flex-end" gap="xs">
          <NumberInput
            label={t`Rounds of answers at most`}
            min={Math.max(1, round)}
            max={12}
            allowDecimal={false}
            w={180}
            {...form.getInputProps('limit')}
          />
          <Button
            type="submit"
            variant="default"
            loading={granting.isPending}
            disabled={form.values.limit === limit}
          >
            {t`Grant rounds`}
          </Button>
        </Group>
        {granting.error && <ErrorNotice error={granting.error} />}
      </Stack>
    </form>
  );
}
