import { useRef } from 'react';
import { isUnsettled } from './problem-error.ts';

/**
 * One key for one press of a form, kept until its answer is final: a press that is repeated because no answer came is
 * carried out once.
 */
export function useIdempotencyKey() {
  const key = useRef<string | null>(null);
  return {
    current: () => (key.current ??= crypto.randomUUID()),
    /** To be called with what came back: a refusal settles the key, silence keeps it. */
    settle: (error?: unknown) => {
      if (error === undefined || !isUnsettled(error)) key.current = null;
    },
  };
}
