import { Button, Group, Select } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { caseView, paths, type CaseView } from '@sixstep/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { api } from '../../lib/api.ts';
import { tell } from '../../lib/toasts.ts';
import { peopleQuery } from '../people/people.queries.ts';
import { useAbility } from '../session/person.tsx';
import { keepCase } from './cases.queries.ts';

/** Lets those who may say who manages the case. */
export function ManagerChoice({ kase }: { kase: CaseView }) {
  const mayAssign = useAbility('case.assign');
  return mayAssign && kase.step ? <Choice kase={kase} /> : null;
}

function Choice({ kase }: { kase: CaseView }) {
  const client = useQueryClient();
  const [managerId, setManagerId] = useState(kase.manager?.id ?? null);
  const { data: people = [] } = useQuery(peopleQuery);
  const changing = useMutation({
    mutationFn: (id: string) =>
      api(paths.case(kase.number), {
        method: 'PATCH',
        body: { managerId: id },
        ifMatch: kase.version,
        schema: caseView,
      }),
    onSuccess: (view) => {
      keepCase(client, view);
      tell(t`${view.number} is now managed by ${view.manager?.name ?? ''}.`);
    },
  });
  const managers = people
    .filter(({ role, status }) => role === 'programManager' && status === 'active')
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div>
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <Select
          flex={1}
          label={t`Manager of the case`}
          data={managers}
          value={managerId}
          onChange={setManagerId}
        />
        <Button
          variant="default"
          disabled={managerId === null || managerId === kase.manager?.id}
          loading={changing.isPending}
          onClick={() => managerId && changing.mutate(managerId)}
        >
          {t`Hand over`}
        </Button>
      </Group>
      {changing.error && <ErrorNotice error={changing.error} />}
    </div>
  );
}
