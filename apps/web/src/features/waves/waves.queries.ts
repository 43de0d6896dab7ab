import {
  paths,
  waveLetter,
  waveList,
  waveOutcomes,
  wavePartners,
  waveView,
  type WriteWave,
} from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

const key = ['waves'] as const;

export const wavesQuery = queryOptions({
  queryKey: key,
  queryFn: async ({ signal }) => (await api(paths.waves, { schema: waveList, signal })).items,
});

export const waveQuery = (id: string) =>
  queryOptions({
    queryKey: [...key, id],
    queryFn: ({ signal }) => api(paths.wave(id), { schema: waveView, signal }),
  });

/** The partners that may be chosen, each with what speaks against an invitation now. */
export const wavePartnersQuery = queryOptions({
  queryKey: [...key, 'partners'],
  queryFn: async ({ signal }) =>
    (await api(paths.wavePartners, { schema: wavePartners, signal })).items,
});

/** The letter to one country as it would be mailed. */
export const waveLetterQuery = (id: string, code: string) =>
  queryOptions({
    queryKey: [...key, id, 'letters', code],
    queryFn: ({ signal }) => api(paths.waveLetter(id, code), { schema: waveLetter, signal }),
  });

/** @param wave that is written anew, at the version that the person had before them; null begins one */
export function useWriteWave(wave: { readonly id: string; readonly version: number } | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: WriteWave) =>
      wave === null
        ? api(paths.waves, { method: 'POST', body, schema: waveView })
        : api(paths.wave(wave.id), {
            method: 'PUT',
            body,
            schema: waveView,
            ifMatch: wave.version,
          }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

/** Tries, submits or approves every row; what became of each is the answer. */
export function useWaveRound(id: string, version: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (act: 'check' | 'submission' | 'approval') =>
      (
        await api(paths.waveAct(id, act), {
          method: 'POST',
          schema: waveOutcomes,
          ifMatch: version,
        })
      ).items,
    // Cases came into being, or moved.
    onSettled: (_items, _error, act) => (act === 'check' ? undefined : client.invalidateQueries()),
  });
}

export function useReturnWave(id: string, version: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      api(paths.waveAct(id, 'return'), {
        method: 'POST',
        body: { reason },
        schema: waveView,
        ifMatch: version,
      }),
    onSuccess: () => client.invalidateQueries(),
  });
}

export function useCancelWave(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api(paths.wave(id), { method: 'DELETE', schema: waveView }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
