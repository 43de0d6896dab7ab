import { missionList, missionOutcome, paths, type WriteMission } from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

const key = ['missions'] as const;

export const missionsQuery = queryOptions({
  queryKey: key,
  queryFn: async ({ signal }) => (await api(paths.missions, { schema: missionList, signal })).items,
});

export const usePreviewMission = () =>
  useMutation({
    mutationFn: async (body: WriteMission) =>
      (await api(paths.missionPreview, { method: 'POST', body, schema: missionOutcome })).items,
  });

export function useEnterMission() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: WriteMission) =>
      (await api(paths.missions, { method: 'POST', body, schema: missionOutcome })).items,
    // A mission touches cases wherever they are shown.
    onSuccess: () => client.invalidateQueries(),
  });
}
