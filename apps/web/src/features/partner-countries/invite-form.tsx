import { Alert, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { stepRecords, type PartnerCountryView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { addDays, today } from '../../lib/dates.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { casesQuery } from '../cases/cases.queries.ts';
import { eventWords, stateWords } from '../cases/process-words.ts';
import { ReasonList } from '../cases/reason-list.tsx';
import { useOpenCase } from '../cases/take-step.ts';

/** Days that a country has to respond, unless another date is given: the service level of a sent invitation. */
const daysToRespond = 60;

/** The record of `invitation.start`; a case of the country is open afterwards. */
export function InviteForm({ country, close }: { country: PartnerCountryView; close: () => void }) {
  const container = useRef<HTMLFormElement>(null);
  const navigate = useNavigate();
  const ended = useQuery(casesQuery({ country: country.code, ended: 'true' }));
  const { form, body } = useContractForm({
    schema: stepRecords['invitation.start'],
    initialValues: {
      responseDate: addDays(today(), daysToRespond),
      followsCase: null as string | null,
    },
    toBody: ({ responseDate, followsCase }) => ({
      countryCode: country.code,
      responseDate,
      ...(followsCase && { followsCase }),
    }),
  });
  const opening = useOpenCase((view) => {
    close();
    void navigate({
      to: '/cases/$number/{-$tab}',
      params: { number: view.number, tab: 'invitation' },
    });
  });
  const { error } = opening;
  const earlier = (ended.data?.items ?? []).map(({ number, state }) => ({
    value: number,
    label: `${number}, ${stateWords(state)}`,
  }));

  return (
    <form
      ref={container}
      noValidate
      onSubmit={form.onSubmit(
        (values) =>
          opening.mutate(
            { type: 'invitation.start', record: body(values) },
            { onError: (refused) => form.setErrors(refusedFields(refused, 'record')) },
          ),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="md">
        <TextInput
          type="date"
          maw={260}
          label={t`Response by`}
          min={today()}
          {...form.getInputProps('responseDate')}
        />
        {earlier.length > 0 && (
          <Select
            label={t`Follows an earlier case (optional)`}
            clearable
            clearButtonProps={{ 'aria-label': t`Clear` }}
            data={earlier}
            {...form.getInputProps('followsCase')}
          />
        )}
        {isProblem(error, 'notNow', 'wrongRole') && error.reasons.length > 0 ? (
          <Alert color="red" role="alert" title={t`This country cannot be invited now`}>
            <ReasonList
              reasons={error.reasons}
              number={country.openCases[0]?.number ?? ''}
              countryCode={country.code}
              onFollow={close}
            />
          </Alert>
        ) : (
          error && <ErrorNotice error={error} />
        )}
        <Text
          size="sm"
          c="dimmed"
        >{t`Nothing is sent yet: the letter is drafted and approved first.`}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>{t`Cancel`}</Button>
          <Button type="submit" loading={opening.isPending}>
            {eventWords('invitation.start')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
