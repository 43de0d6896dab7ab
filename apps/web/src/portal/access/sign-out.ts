import { useState } from 'react';
import { loadPart } from '../../lib/load-part.ts';
import { useSession } from './session.tsx';

export interface SigningOut {
  /** Something typed here has not arrived: the reader decides first. */
  readonly unsent: boolean;
  readonly ask: () => void;
  readonly confirm: () => void;
  readonly stay: () => void;
  readonly error: Error | null;
}

/** Only who signs out needs to know what lies on the device, so that the first page does without it. */
const loadBuffer = () => loadPart(() => import('../drafts/draft-buffer.ts'));

/** Signing out leaves nothing of the reader on the device, and takes nothing away without saying so. */
export function useSignOut(): SigningOut {
  const { view, signOut } = useSession();
  const [unsent, setUnsent] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const personId = view?.person?.id ?? '';

  async function leave() {
    try {
      const { purgeDrafts } = await loadBuffer();
      await signOut();
      await purgeDrafts(personId);
      setUnsent(false);
      setError(null);
    } catch (failure) {
      refuse(failure);
    }
  }

  function refuse(failure: unknown) {
    setUnsent(true);
    setError(failure instanceof Error ? failure : new Error(String(failure)));
  }

  async function ask() {
    try {
      const { unsentDrafts } = await loadBuffer();
      if ((await unsentDrafts(personId)).length > 0) return setUnsent(true);
    } catch (failure) {
      return refuse(failure);
    }
    await leave();
  }

  return {
    unsent,
    ask: () => void ask(),
    confirm: () => void leave(),
    stay: () => {
      setUnsent(false);
      setError(null);
    },
    error,
  };
}
