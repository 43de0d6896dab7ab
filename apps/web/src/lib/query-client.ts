import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem, ProblemError } from './problem-error.ts';

/** Other people's moves show within this time; nothing is asked while the page is hidden. */
export const pollingMilliseconds = 30_000;

/** Makes the cache of everything that the API has answered; `onSignedOut` hears of each 401. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const watch = (error: unknown) => {
    if (isProblem(error, 'unauthenticated')) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // A refusal is final; silence may pass.
        retry: (count, error) => !(error instanceof ProblemError) && count < 2,
      },
    },
  });
}
