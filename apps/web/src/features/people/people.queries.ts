import { paths, personList, type PersonView } from '@sixstep/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { mostPerPage } from '../cases/cases.queries.ts';

/** Everybody with an account whom this person may see. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: async ({ signal }): Promise<PersonView[]> => {
    const people: PersonView[] = [];
    let cursor: string | undefined;
    do {
      const page = await api(paths.people, {
        query: { limit: String(mostPerPage), cursor },
        schema: personList,
        signal,
      });
      people.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return people;
  },
  staleTime: 60_000,
});
