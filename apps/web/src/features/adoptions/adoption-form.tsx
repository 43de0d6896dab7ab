import {
  Button,
  Checkbox,
  Fieldset,
  Group,
  NativeSelect,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { UseFormReturnType } from '@mantine/form';
import { contactChannels, writeAdoption, type AdoptionView } from '@sixstep/contract';
import { openStates, stepOf, steps, type State } from '@sixstep/process';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { useIsUploading } from '../../lib/upload-file.ts';
import { FileField } from '../cases/file-field.tsx';
import { FilesField } from '../cases/files-field.tsx';
import { stateWords, stepWords } from '../cases/process-words.ts';
import { componentChoices } from '../cases/reference-words.ts';
import { channelWords } from '../contacts/contact-words.ts';
import { partnerCountriesQuery } from '../partner-countries/partner-countries.queries.ts';
import { peopleQuery } from '../people/people.queries.ts';
import { usePerson } from '../session/person.tsx';
import { datesBefore, fieldsOf, toBody, type AdoptionFields } from './adoption-fields.ts';
import { precisionChoices } from './adoption-words.ts';
import { useWriteAdoption } from './adoptions.queries.ts';

const stateChoices = () =>
  steps.map((step) => ({
    group: stepWords(step),
    items: openStates
      .filter((state) => stepOf(state) === step)
      .map((state) => ({ value: state, label: stateWords(state) })),
  }));

/** What the Center's records tell of one running case. */
export function AdoptionForm({
  before,
  close,
}: {
  before: AdoptionView | null;
  close: () => void;
}) {
  const { id, role } = usePerson();
  const writing = useWriteAdoption(before);
  const isUploading = useIsUploading();
  const container = useRef<HTMLFormElement>(null);
  const { data: countries = [] } = useQuery(partnerCountriesQuery);
  const { data: people = [] } = useQuery(peopleQuery);
  const { form, body } = useContractForm({
    schema: writeAdoption,
    initialValues: fieldsOf(before, role === 'programManager' ? id : null),
    toBody,
  });
  const at = stepOf(form.values.state);
  const isAgreed = at === 'coordination' || at === 'implementation';
  const moveTo = (state: string | null) => {
    if (!state) return;
    form.setFieldValue('state', state as State);
    form.setFieldValue('stepDates', datesBefore(state as State, form.values.stepDates));
  };
  return (
    <form
      ref={container}
      noValidate
      onSubmit={form.onSubmit(
        (values) =>
          writing.mutate(body(values), {
            onSuccess: () => {
              tell(t`The running case waits for a director's approval.`);
              close();
            },
            onError: (error) => form.setErrors(refusedFields(error)),
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="md">
        <Select
          label={t`Partner country`}
          searchable
          disabled={before !== null}
          data={countries.map(({ code, name }) => ({ value: code, label: name }))}
          {...form.getInputProps('countryCode')}
        />
        <Select
          label={t`Where it stands`}
          data={stateChoices()}
          value={form.values.state}
          onChange={moveTo}
          error={form.errors['state']}
        />
        <DateField label={t`In this state since`} path="stateSince" form={form} />
        {form.values.stepDates.length > 0 && (
          <Fieldset legend={t`When it began the earlier steps`}>
            <Stack gap="sm">
              {form.values.stepDates.map(({ step }, index) => (
                <DateField
                  key={step}
                  label={stepWords(step)}
                  path={`stepDates.${index}`}
                  form={form}
                />
              ))}
            </Stack>
          </Fieldset>
        )}
        <Checkbox.Group label={t`Components`} {...form.getInputProps('components')}>
          <Stack gap={6} mt={6}>
            {componentChoices.map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Select
          label={t`Manager of the case`}
          clearable
          clearButtonProps={{ 'aria-label': t`Clear` }}
          data={people
            .filter((one) => one.role === 'programManager' && one.status === 'active')
            .map(({ id: value, name: label }) => ({ value, label }))}
          {...form.getInputProps('managerId')}
        />
        <Fieldset legend={t`Focal point`}>
          <Stack gap="sm">
            <TextInput label={t`Name`} {...form.getInputProps('focalPoint.name')} />
            <TextInput label={t`Position`} {...form.getInputProps('focalPoint.position')} />
            <TextInput label={t`E-mail`} {...form.getInputProps('focalPoint.email')} />
          </Stack>
        </Fieldset>
        <Fieldset legend={t`Last contact`}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput type="date" label={t`On`} {...form.getInputProps('lastContact.on')} />
            <NativeSelect
              label={t`How`}
              data={contactChannels.map((value) => ({ value, label: channelWords(value) }))}
              {...form.getInputProps('lastContact.channel')}
            />
            <TextInput label={t`With whom`} {...form.getInputProps('lastContact.withWhom')} />
            <TextInput label={t`What was said`} {...form.getInputProps('lastContact.note')} />
          </SimpleGrid>
        </Fieldset>
        <Fieldset legend={t`Next action`}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput label={t`What is to be done`} {...form.getInputProps('nextAction.text')} />
            <TextInput type="date" label={t`By`} {...form.getInputProps('nextAction.dueOn')} />
          </SimpleGrid>
        </Fieldset>
        <Textarea label={t`Note`} {...form.getInputProps('note')} />
        <TextInput type="url" label={t`Link to its folder`} {...form.getInputProps('folderLink')} />
        {isAgreed && (
          <FileField
            label={t`The agreed package`}
            value={form.values.agreedFileId}
            onChange={(fileId) => form.setFieldValue('agreedFileId', fileId)}
            error={form.errors['agreedFileId']}
          />
        )}
        <FilesField
          label={t`Other papers from before (optional)`}
          most={20}
          value={form.values.fileIds}
          onChange={(fileIds) => form.setFieldValue('fileIds', fileIds)}
          error={Object.keys(form.errors).some((path) => path.startsWith('fileIds'))}
        />
        {writing.error && <ErrorNotice error={writing.error} />}
        <Group>
          <Button type="submit" loading={writing.isPending} disabled={isUploading}>
            {before ? t`Save` : t`Enter it for approval`}
          </Button>
          <Button variant="subtle" onClick={close}>
            {t`Cancel`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** A date with how exactly it is known; no field where it is not. */
function DateField({
  label,
  path,
  form,
}: {
  label: string;
  path: string;
  form: UseFormReturnType<AdoptionFields>;
}) {
  const precision = form.getInputProps(`${path}.precision`);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <NativeSelect label={label} data={precisionChoices()} {...precision} />
      {precision.value !== 'unknown' && (
        <TextInput
          type="date"
          label={
            precision.value === 'month' ? t`${label}: any day of the month` : t`${label}: the day`
          }
          {...form.getInputProps(`${path}.on`)}
        />
      )}
    </SimpleGrid>
  );
}
