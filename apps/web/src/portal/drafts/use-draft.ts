import { useEffect, useState, useSyncExternalStore } from 'react';
import { deviceBuffer } from './draft-buffer.ts';
import { DraftKeeper, type DraftSource, type DraftState } from './draft-keeper.ts';

/** A draft for as long as its pages are open. `name` is the person's, so that nobody finds another's words. */
export function useDraft(
  name: string,
  source: DraftSource,
): { keeper: DraftKeeper; state: DraftState } {
  const [keeper] = useState(() => new DraftKeeper(name, source, deviceBuffer));
  const state = useSyncExternalStore(keeper.subscribe, keeper.snapshot);

  useEffect(() => {
    void keeper.open();
    const save = () => void keeper.save();
    const leave = () => {
      if (document.visibilityState === 'hidden') save();
    };
    window.addEventListener('online', save);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('online', save);
      document.removeEventListener('visibilitychange', leave);
      save();
      keeper.close();
    };
  }, [keeper]);

  return { keeper, state };
}
