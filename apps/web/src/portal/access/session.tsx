import type { SessionView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { request, whenSignedOut } from '../http/request.ts';

export type SignedIn = NonNullable<SessionView['person']>;

interface Session {
  /** Null until the API has said who is asking. */
  readonly view: SessionView | null;
  /** Somebody was signed in here, and is no more. */
  readonly ended: boolean;
  readonly error: Error | null;
  readonly reload: () => Promise<void>;
  readonly signOut: () => Promise<void>;
}

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ children }: { children: ReactNode }) {
  const [view, setView] = useState<SessionView | null>(null);
  const [ended, setEnded] = useState(false);
  const [error, setError] = useState<Error | null>(null);

  const reload = useCallback(async () => {
    try {
      const { body } = await request<SessionView>('GET', paths.session);
      setView(body);
      if (body.person) setEnded(false);
      setError(null);
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)));
    }
  }, []);

  const signOut = useCallback(async () => {
    await request('POST', paths.signOut, { body: {} });
    await reload();
  }, [reload]);

  useEffect(() => {
    void reload();
    whenSignedOut(() => {
      setView((before) => {
        if (!before?.person) return before;
        setEnded(true);
        return { ...before, person: null };
      });
      void reload();
    });
    return () => whenSignedOut(() => undefined);
  }, [reload]);

  const session = useMemo(
    () => ({ view, ended, error, reload, signOut }),
    [view, ended, error, reload, signOut],
  );
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('No session here');
  return session;
}

/** Who is signed in. Only for pages behind the sign-in. */
export function usePerson(): SignedIn {
  const person = useSession().view?.person;
  if (!person) throw new Error('Nobody is signed in');
  return person;
}
