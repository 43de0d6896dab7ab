import { useEffect, useState } from 'react';
import { useWords } from '../words/speech.tsx';
import { Failure } from './failure.tsx';

/** While something is on its way: nothing at first, a word when it takes longer; and why, when it does not come. */
export function Loading({
  error,
  onRetry,
  inside = false,
}: {
  error: Error | null;
  onRetry?: () => void;
  /** A part of a page that is already here. */
  inside?: boolean;
}) {
  const words = useWords('shell');
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 400);
    return () => clearTimeout(timer);
  }, []);
  const content =
    error !== null ? (
      <Failure error={error} {...(onRetry && { onRetry })} />
    ) : (
      slow && <p role="status">{words.loading}</p>
    );
  return inside ? (
    <div aria-busy={error === null}>{content}</div>
  ) : (
    <main id="main" aria-busy={error === null}>
      {content}
    </main>
  );
}
