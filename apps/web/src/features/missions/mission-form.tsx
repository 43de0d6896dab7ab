import { Button, Group, MultiSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { missionSteps, mostMissionFiles, writeMission } from '@sixstep/contract';
import { eventRow, type EventType, type State } from '@sixstep/process';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { today } from '../../lib/dates.ts';
import { tell } from '../../lib/toasts.ts';
import { useIsUploading } from '../../lib/upload-file.ts';
import { allCasesQuery } from '../cases/cases.queries.ts';
import { FilesField } from '../cases/files-field.tsx';
import { eventWords } from '../cases/process-words.ts';
import { MissionOutcome } from './mission-outcome.tsx';
import { useEnterMission, usePreviewMission } from './missions.queries.ts';

/** One journey: when, where, who, which cases, and the steps that it brings each of them. */
export function MissionForm({ close }: { close: () => void }) {
  const { data } = useQuery(allCasesQuery({ ended: 'false' }));
  const cases = data?.items ?? [];
  const previewing = usePreviewMission();
  const entering = useEnterMission();
  const isUploading = useIsUploading();
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: writeMission,
    initialValues: {
      fromOn: today(),
      toOn: today(),
      place: '',
      purpose: '',
      people: '',
      fileIds: [] as string[],
      cases: [] as { number: string; steps: EventType[] }[],
    },
    toBody: (values) => ({
      ...values,
      people: values.people
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    }),
  });
  const choose = (numbers: string[]) => {
    previewing.reset();
    form.setFieldValue(
      'cases',
      numbers.map(
        (number) => form.values.cases.find((one) => one.number === number) ?? { number, steps: [] },
      ),
    );
  };
  const onError = (error: Error) => form.setErrors(refusedFields(error));
  const look = () => {
    if (form.validate().hasErrors) return focusFirstRefused(container.current);
    previewing.mutate(body(form.values), { onError });
  };
  const error = previewing.error ?? entering.error;
  return (
    <form
      ref={container}
      noValidate
      onSubmit={form.onSubmit(
        (values) =>
          entering.mutate(body(values), {
            onSuccess: () => {
              tell(t`The mission is entered.`);
              close();
            },
            onError,
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput type="date" label={t`From`} {...form.getInputProps('fromOn')} />
          <TextInput type="date" label={t`To`} {...form.getInputProps('toOn')} />
        </SimpleGrid>
        <TextInput label={t`Place`} {...form.getInputProps('place')} />
        <Textarea label={t`What for, and what came of it`} {...form.getInputProps('purpose')} />
        <Textarea
          label={t`Who took part (one a line)`}
          autosize
          minRows={2}
          {...form.getInputProps('people')}
        />
        <FilesField
          label={t`Report and other files of the mission (optional)`}
          most={mostMissionFiles}
          value={form.values.fileIds}
          onChange={(fileIds) => form.setFieldValue('fileIds', fileIds)}
          error={Object.keys(form.errors).some((path) => path.startsWith('fileIds'))}
        />
        <MultiSelect
          label={t`Cases`}
          searchable
          data={cases.map(({ number, country }) => ({
            value: number,
            label: `${country.name} ${number}`,
          }))}
          value={form.values.cases.map(({ number }) => number)}
          onChange={choose}
          error={form.errors['cases']}
        />
        {form.values.cases.map(({ number, steps }, place) => {
          const kase = cases.find((one) => one.number === number);
          return (
            <MultiSelect
              key={number}
              label={t`Steps that it brings ${kase?.country.name ?? number}, in their order`}
              data={chainFrom(kase?.state, steps).map((type) => ({
                value: type,
                label: eventWords(type),
              }))}
              value={steps}
              onChange={(chosen) => {
                previewing.reset();
                form.setFieldValue(`cases.${place}.steps`, chosen);
              }}
            />
          );
        })}
        {previewing.data && <MissionOutcome cases={previewing.data} />}
        {error && <ErrorNotice error={error} />}
        <Group>
          <Button variant="default" loading={previewing.isPending} onClick={look}>
            {t`Look what would happen`}
          </Button>
          <Button type="submit" loading={entering.isPending} disabled={isUploading}>
            {t`Enter the mission`}
          </Button>
          <Button variant="subtle" onClick={close}>
            {t`Cancel`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The steps that may follow: those of the state, those already chosen, and those of the same step of the offer. */
function chainFrom(state: State | undefined, chosen: readonly EventType[]): EventType[] {
  if (!state) return [...chosen];
  const noun = state.slice(0, state.indexOf('.'));
  return missionSteps.filter(
    (type) =>
      chosen.includes(type) || eventRow(type).from.includes(state) || type.startsWith(`${noun}.`),
  );
}
