import { useCallback, useEffect, useRef, useState } from 'react';
import { request } from './request.ts';

export interface Resource<Body> {
  readonly data: Body | null;
  readonly etag: string | null;
  /** Why there is nothing, or nothing newer. */
  readonly error: Error | null;
  readonly reload: () => Promise<void>;
}

/** Other people's moves show within a minute, or as soon as the reader comes back to the page. */
const refreshMs = 60_000;

/** What the API says at a path now; null asks nothing. Old data stays while newer is on its way. */
export function useResource<Body>(path: string | null): Resource<Body> {
  const [state, setState] = useState<{
    path: string | null;
    data: Body | null;
    etag: string | null;
    error: Error | null;
  }>({ path, data: null, etag: null, error: null });
  const newest = useRef(0);

  const reload = useCallback(async () => {
    if (path === null) return;
    const turn = (newest.current += 1);
    try {
      const { body, etag } = await request<Body>('GET', path);
      if (turn === newest.current) setState({ path, data: body, etag, error: null });
    } catch (error) {
      if (turn === newest.current) {
        setState((before) => ({
          path,
          data: before.path === path ? before.data : null,
          etag: before.path === path ? before.etag : null,
          error: error instanceof Error ? error : new Error(String(error)),
        }));
      }
    }
  }, [path]);

  useEffect(() => {
    void reload();
    const look = () => {
      if (document.visibilityState === 'visible') void reload();
    };
    const timer = setInterval(look, refreshMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      newest.current += 1;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [reload]);

  return state.path === path
    ? { data: state.data, etag: state.etag, error: state.error, reload }
    : { data: null, etag: null, error: null, reload };
}
