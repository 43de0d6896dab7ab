import { countryHolidayList, paths, type CountryHoliday } from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

export const holidaysQuery = (code: string) =>
  queryOptions({
    queryKey: ['country-holidays', code],
    queryFn: async ({ signal }) =>
      (await api(paths.countryHolidays(code), { schema: countryHolidayList, signal })).items,
  });

/** Names a day as a holiday, or takes one away with a name of null. */
export const useWriteHoliday = (code: string) =>
  useHolidaysMutation(code, ({ on, name }: { on: string; name: string | null }) =>
    name === null
      ? api(paths.countryHoliday(code, on), { method: 'DELETE', schema: countryHolidayList })
      : api(paths.countryHoliday(code, on), {
          method: 'PUT',
          body: { name },
          schema: countryHolidayList,
        }),
  );

export const useCopyHolidays = (code: string) =>
  useHolidaysMutation(code, (year: number) =>
    api(paths.countryHolidayCopies(code), {
      method: 'POST',
      body: { year },
      schema: countryHolidayList,
    }),
  );

function useHolidaysMutation<Input>(
  code: string,
  mutationFn: (input: Input) => Promise<{ items: CountryHoliday[] }>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: ({ items }) => client.setQueryData(holidaysQuery(code).queryKey, items),
  });
}
