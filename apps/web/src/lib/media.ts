import { useSyncExternalStore } from 'react';

/** Below this width rail and board give way to a drawer and a list. */
export const narrow = '(max-width: 899px)';

/** Whether a media query holds, and again when that changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
