import { Button, Drawer, Group, Select, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { PersonView } from '@sixstep/contract';
import { roles } from '@sixstep/process';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useAbility } from '../session/person.tsx';
import { CreatePersonForm } from './create-person-form.tsx';
import { PeopleTable } from './people-table.tsx';
import { peopleQuery } from './people.queries.ts';
import { PersonPanel } from './person-panel.tsx';
import { roleWords } from '../cases/process-words.ts';

/** Everybody with an account, and what an administrator or a director does about them. */
export function PeoplePage() {
  const query = useQuery(peopleQuery);
  const mayAdd = useAbility('people.administer');
  const [text, setText] = useState('');
  const [role, setRole] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [isCreating, setCreating] = useState(false);
  const opened = query.data?.find(({ id }) => id === openId);

  return (
    <>
      <PageHeader title={t`People`}>
        {mayAdd && <Button onClick={() => setCreating(true)}>{t`Add a person`}</Button>}
      </PageHeader>
      <Group gap="xs" mb="sm">
        <TextInput
          type="search"
          w={220}
          aria-label={t`Name or e-mail`}
          placeholder={t`Name or e-mail`}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Select
          aria-label={t`Role`}
          placeholder={t`Role`}
          clearable
          clearButtonProps={{ 'aria-label': t`Clear` }}
          w={180}
          data={roles.map((value) => ({ value, label: roleWords(value) }))}
          value={role}
          onChange={setRole}
        />
      </Group>
      <Answer query={query} lines={10}>
        {(people) => {
          const shown = people.filter((person) => matches(person, text, role));
          return shown.length === 0 ? (
            <EmptyState title={t`Nobody matches this filter`} />
          ) : (
            <PeopleTable people={shown} onOpen={({ id }) => setOpenId(id)} />
          );
        }}
      </Answer>
      <Drawer
        position="right"
        size="md"
        opened={opened !== undefined}
        onClose={() => setOpenId(null)}
        title={opened?.name}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {opened && <PersonPanel key={opened.id} person={opened} />}
      </Drawer>
      <Drawer
        position="right"
        size="md"
        opened={isCreating}
        onClose={() => setCreating(false)}
        closeOnClickOutside={false}
        title={t`Add a person`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <CreatePersonForm close={() => setCreating(false)} />
      </Drawer>
    </>
  );
}

function matches(person: PersonView, text: string, role: string | null): boolean {
  const asked = text.trim().toLocaleLowerCase('en');
  const isNamed = [person.name, person.email].some((name) =>
    name.toLocaleLowerCase('en').includes(asked),
  );
  return (!asked || isNamed) && (!role || person.role === role);
}
