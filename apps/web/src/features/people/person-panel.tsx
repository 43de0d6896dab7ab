import { Divider, Stack, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { PersonView } from '@sixstep/contract';
import { showDate } from '../../lib/dates.ts';
import { useAbility, usePerson } from '../session/person.tsx';
import { AccountControls } from './account-controls.tsx';
import { ActingDirectorPeriods } from './acting-director-periods.tsx';
import { ChangePersonForm } from './change-person-form.tsx';
import { Delegates } from './delegates.tsx';
import { statusWords } from './people-table.tsx';
import { roleWords } from '../cases/process-words.ts';

/** One person: what they are, and what may be changed about it. */
export function PersonPanel({ person }: { person: PersonView }) {
  const me = usePerson();
  const mayChange = useAbility('people.administer');
  const mayNameDirector = useAbility('people.nameActingDirector');
  const standsIn = person.role === 'programManager' || person.role === 'programOfficer';
  return (
    <Stack gap="lg">
      <div>
        <Text>{person.email}</Text>
        <Text>
          {roleWords(person.role)}
          {person.country && `, ${person.country.name}`}
          {person.organization && `, ${person.organization.name}`}
        </Text>
        <Text c="dimmed">
          {statusWords(person.status)}
          {person.lastSeenOn && ` · ${t`last seen ${showDate(person.lastSeenOn)}`}`}
        </Text>
      </div>
      {mayChange && (
        <>
          <Divider />
          <ChangePersonForm key={person.version} person={person} />
          <AccountControls person={person} />
        </>
      )}
      <ActingDirectorPeriods person={person} mayName={mayNameDirector && standsIn} />
      {person.role === 'programManager' && (
        <Delegates person={person} mayName={mayNameDirector || mayChange || me.id === person.id} />
      )}
    </Stack>
  );
}
