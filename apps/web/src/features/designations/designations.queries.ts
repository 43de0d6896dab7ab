import {
  designationList,
  paths,
  type ContestDesignations,
  type DesignationList,
  type EndDesignation,
  type EnterDesignation,
  type SettleDesignation,
} from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** Whom the country has named, with what is over, and the mailbox of its office. */
export const designationsQuery = (code: string) =>
  queryOptions({
    queryKey: ['designations', code],
    queryFn: ({ signal }) => api(paths.designations(code), { schema: designationList, signal }),
  });

const post = (path: string, body: object): Promise<DesignationList> =>
  api(path, { method: 'POST', body, schema: designationList });

export const useEnterDesignation = (code: string) =>
  useDesignationChange(code, (body: EnterDesignation) => post(paths.designations(code), body));

export const useEndDesignation = (code: string, id: string) =>
  useDesignationChange(code, (body: EndDesignation) =>
    post(paths.designationAct(code, id, 'end'), body),
  );

export const useSettleDesignation = (code: string, id: string) =>
  useDesignationChange(code, (body: SettleDesignation) =>
    post(paths.designationAct(code, id, 'settle'), body),
  );

export const useContestDesignations = (code: string) =>
  useDesignationChange(code, (body: ContestDesignations) =>
    post(paths.designationContest(code), body),
  );

export const useWriteOfficeMailbox = (code: string) =>
  useDesignationChange(code, (mailbox: string | null) =>
    api(paths.officeMailbox(code), { method: 'PUT', body: { mailbox }, schema: designationList }),
  );

function useDesignationChange<Input>(
  code: string,
  mutationFn: (input: Input) => Promise<DesignationList>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: (list) => client.setQueryData(designationsQuery(code).queryKey, list),
    // Who may act for the country has changed, and with it what the cases allow.
    onSettled: () => client.invalidateQueries(),
  });
}
