import {
  paths,
  personView,
  type ChangePerson,
  type CreatePerson,
  type NameActingDirector,
  type NameDelegate,
  type PersonView,
} from '@sixstep/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { peopleQuery } from './people.queries.ts';

export const useCreatePerson = () =>
  usePeopleMutation((body: CreatePerson) =>
    api(paths.people, { method: 'POST', body, schema: personView }),
  );

export const useChangePerson = (person: PersonView) =>
  usePeopleMutation((body: ChangePerson) =>
    api(paths.person(person.id), {
      method: 'PATCH',
      body,
      ifMatch: person.version,
      schema: personView,
    }),
  );

/** Mails the invitation again, with a new link. */
export const useInviteAgain = (person: PersonView) =>
  usePeopleMutation(() =>
    api(`${paths.person(person.id)}/invitation`, { method: 'POST', body: {}, schema: personView }),
  );

export const useNameActingDirector = (person: PersonView) =>
  usePeopleMutation((period: NameActingDirector) =>
    api(`${paths.person(person.id)}/acting-directorships`, {
      method: 'POST',
      body: period,
      schema: personView,
    }),
  );

export const useEndActingDirector = (person: PersonView) =>
  usePeopleMutation((id: string) =>
    api(`${paths.person(person.id)}/acting-directorships/${id}`, {
      method: 'DELETE',
      schema: personView,
    }),
  );

export const useNameDelegate = (person: PersonView) =>
  usePeopleMutation((body: NameDelegate) =>
    api(`${paths.person(person.id)}/delegations`, { method: 'POST', body, schema: personView }),
  );

export const useEndDelegate = (person: PersonView) =>
  usePeopleMutation((id: string) =>
    api(`${paths.person(person.id)}/delegations/${id}`, { method: 'DELETE', schema: personView }),
  );

function usePeopleMutation<Input = void, Output = unknown>(
  mutationFn: (input: Input) => Promise<Output>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    // After a refusal too: somebody else may have changed the person.
    onSettled: () => client.invalidateQueries({ queryKey: peopleQuery.queryKey }),
  });
}
