import {
  ActionIcon,
  Button,
  Group,
  MultiSelect,
  Select,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { t } from '@lingui/core/macro';
import { IconTrash } from '@tabler/icons-react';
import { offersView, paths } from '@sixstep/contract';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import { addDays, today } from '../../../lib/dates.ts';
import { organizationsQuery } from '../../organizations/organizations.queries.ts';
import { sliceKey } from '../cases.queries.ts';
import { NothingForm, ReasonForm } from './plain.tsx';
import type { StepFormProps } from './step-form.ts';
import { StepFormShell } from './step-form-shell.tsx';
import { useStepForm } from './use-step-form.ts';
import { draftVersion, versionForm } from './version-meant.tsx';

/** Days that organizations have to offer, unless the manager gives another date: the service level of the state. */
const daysToOffer = 60;

function useOrganizationChoices() {
  const { data = [] } = useQuery(organizationsQuery);
  return data.map(({ code, name, fullName }) => ({
    value: code,
    label: name === fullName ? name : `${name}: ${fullName}`,
  }));
}

function CallForm(props: StepFormProps) {
  const { preset } = props;
  const choices = useOrganizationChoices();
  const { record, shell } = useStepForm(props, {
    initialValues: {
      recipients: Array.isArray(preset['recipients']) ? preset['recipients'].map(String) : [],
      dueDate: addDays(today(), daysToOffer),
    },
    toRecord: (values) => values,
  });
  return (
    <StepFormShell shell={shell}>
      <MultiSelect
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t`Remove all` }}
        label={t`Organizations to ask`}
        description={t`Each sees only the activities that are put to it.`}
        data={choices}
        {...record.getInputProps('recipients')}
      />
      <TextInput
        type="date"
        maw={260}
        label={t`Answers by`}
        min={today()}
        {...record.getInputProps('dueDate')}
      />
    </StepFormShell>
  );
}

const providersQuery = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'providers to consent to'),
    queryFn: ({ signal }) => api(paths.offers(number), { schema: offersView, signal }),
  });

const nobody = { provider: null as string | null, reason: '' };

function WithholdForm(props: StepFormProps) {
  const { data } = useQuery(providersQuery(props.kase.number));
  const choices = (data?.providers ?? []).map(({ key, name }) => ({ value: key, label: name }));
  const { record, shell } = useStepForm(props, {
    initialValues: { withheld: [nobody] },
    toRecord: (values) => values,
  });
  return (
    <StepFormShell shell={shell}>
      <Stack gap="sm">
        {record.values.withheld.map((_, index) => (
          <Stack key={index} gap="xs">
            <Group align="flex-end" wrap="nowrap">
              <Select
                flex={1}
                searchable
                label={t`Provider`}
                data={choices}
                {...record.getInputProps(`withheld.${index}.provider`)}
              />
              {record.values.withheld.length > 1 && (
                <ActionIcon
                  variant="subtle"
                  size="lg"
                  aria-label={t`Remove provider ${index + 1}`}
                  onClick={() => record.removeListItem('withheld', index)}
                >
                  <IconTrash aria-hidden size={16} />
                </ActionIcon>
              )}
            </Group>
            <Textarea
              label={t`Why the country does not consent`}
              {...record.getInputProps(`withheld.${index}.reason`)}
            />
          </Stack>
        ))}
      </Stack>
      <Group>
        <Button
          variant="default"
          size="xs"
          onClick={() => record.insertListItem('withheld', nobody)}
        >
          {t`Add a provider`}
        </Button>
      </Group>
    </StepFormShell>
  );
}

export const offersForms = {
  'offers.call': CallForm,
  'offers.settle': NothingForm,
  'offers.close': NothingForm,
  'offers.callAgain': CallForm,
  'offers.consolidate': NothingForm,
  'offers.withhold': WithholdForm,
  'offers.consent': versionForm({ path: paths.offers, schema: draftVersion }),
  'offers.reopen': ReasonForm,
};
