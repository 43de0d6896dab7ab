import {
  partnerCountryList,
  partnerCountryView,
  paths,
  type PartnerCountryView,
  type WriteCountryProfile,
} from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

const key = ['partner-countries'] as const;

/** All partner countries: 76, on one page of the API. */
export const partnerCountriesQuery = queryOptions({
  queryKey: [...key, 'list'],
  queryFn: async ({ signal }) =>
    (
      await api(paths.partnerCountries, {
        query: { limit: '200' },
        schema: partnerCountryList,
        signal,
      })
    ).items,
});

export const partnerCountryQuery = (code: string) =>
  queryOptions({
    queryKey: [...key, code],
    queryFn: ({ signal }) =>
      api(paths.partnerCountry(code), { schema: partnerCountryView, signal }),
  });

/** Puts facts right, at the version that the person had before them. */
export function useWriteProfile(country: PartnerCountryView) {
  return useCountryMutation((body: WriteCountryProfile) =>
    api(paths.countryProfile(country.code), {
      method: 'PUT',
      body,
      ifMatch: country.version,
      schema: partnerCountryView,
    }),
  );
}

/** A director's change of the class by which a country may receive a package. */
export function useChangeSupportClass(country: PartnerCountryView) {
  return useCountryMutation((supportClass: PartnerCountryView['supportClass']) =>
    api(paths.partnerCountry(country.code), {
      method: 'PATCH',
      body: { supportClass },
      ifMatch: country.version,
      schema: partnerCountryView,
    }),
  );
}

/** A director's reason to let a country receive a package although its class says otherwise. */
export function useWaiveSupportClass(country: PartnerCountryView) {
  return useCountryMutation((reason: string) =>
    api(`${paths.partnerCountry(country.code)}/waiver`, {
      method: 'POST',
      body: { reason },
      ifMatch: country.version,
      schema: partnerCountryView,
    }),
  );
}

/** Takes the waiver back; cases that are open because of it go on. */
export function useEndWaiver(country: PartnerCountryView) {
  return useCountryMutation(() =>
    api(`${paths.partnerCountry(country.code)}/waiver`, {
      method: 'DELETE',
      ifMatch: country.version,
      schema: partnerCountryView,
    }),
  );
}

function useCountryMutation<Input = void>(
  mutationFn: (input: Input) => Promise<PartnerCountryView>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: (view) => client.setQueryData(partnerCountryQuery(view.code).queryKey, view),
    // After a refusal too: somebody else may have changed it.
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
}
