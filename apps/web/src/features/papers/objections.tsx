import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import {
  objectionList,
  paths,
  settleObjection,
  type EntryAct,
  type ObjectionView,
} from '@sixstep/contract';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { api } from '../../lib/api.ts';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { showInstant } from '../../lib/dates.ts';
import { tell } from '../../lib/toasts.ts';
import { actWords } from '../cases/entered-words.tsx';
import { sliceKey } from '../cases/cases.queries.ts';
import { weekKey } from '../contacts/contacts.queries.ts';
import { entriesQuery } from './entries.queries.ts';
import { useAbility } from '../session/person.tsx';
import classes from './papers.module.css';

const objectionsQuery = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'objections'),
    queryFn: async ({ signal }) =>
      (await api(paths.objections(number), { schema: objectionList, signal })).items,
  });

/** What the country says against what was entered for it; nothing while it says nothing. */
export function Objections({ number }: { number: string }) {
  const { data: objections = [] } = useQuery(objectionsQuery(number));
  if (objections.length === 0) return null;
  return (
    <section aria-labelledby="objections">
      <Title order={2} id="objections" mb="xs">
        {t`Objections of the country`}
      </Title>
      <ul className={classes.list}>
        {objections.map((objection) => (
          <li key={objection.id}>
            <Objection number={number} objection={objection} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Objection({ number, objection }: { number: string; objection: ObjectionView }) {
  const mayAnswer = useAbility('paper.check');
  const { data: entries = [] } = useQuery(entriesQuery(number));
  const act = entries.find(({ id }) => id === objection.entryId)?.act;
  return (
    <Stack gap={4}>
      <Text className={classes.words}>{objection.text}</Text>
      <Text size="sm" c="dimmed">
        {objection.line === null
          ? t`${objection.raisedBy}, ${showInstant(objection.raisedAt)}, about: ${whatWords(act)}`
          : t`${objection.raisedBy}, ${showInstant(objection.raisedAt)}, about line ${objection.line} of the history`}
      </Text>
      {objection.settlement && (
        <Text className={classes.words}>
          {t`Answered by ${objection.settledBy ?? ''}: ${objection.settlement}`}
        </Text>
      )}
      {objection.status === 'open' && mayAnswer && (
        <SettlementForm number={number} id={objection.id} />
      )}
    </Stack>
  );
}

const whatWords = (act: EntryAct | undefined): string =>
  act ? actWords(act) : t`something that was entered`;

function SettlementForm({ number, id }: { number: string; id: string }) {
  const client = useQueryClient();
  const { form, body } = useContractForm({
    schema: settleObjection,
    initialValues: { settlement: '' },
    toBody: (values) => values,
  });
  const settling = useMutation({
    mutationFn: (answer: { settlement: string }) =>
      api(paths.objectionSettlement(number, id), {
        method: 'POST',
        body: answer,
        schema: objectionList,
      }),
    onSuccess: ({ items }) => {
      client.setQueryData(objectionsQuery(number).queryKey, items);
      void client.invalidateQueries({ queryKey: weekKey });
      tell(t`The country reads your answer in the portal.`);
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        settling.mutate(body(values), {
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Stack gap="xs" maw={560}>
        <Textarea
          label={t`Answer to the country`}
          description={t`If something has to be put right, correct the line or take the step; the objection moves nothing.`}
          {...form.getInputProps('settlement')}
        />
        {settling.error && <ErrorNotice error={settling.error} />}
        <Group>
          <Button type="submit" size="xs" variant="default" loading={settling.isPending}>
            {t`Send the answer`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
