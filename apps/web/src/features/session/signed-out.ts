import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let isOut = false;

/** Whether the API has answered that nobody is signed in any more, while a page was open. */
export const signedOut = {
  happened: () => change(true),
  isOver: () => change(false),
};

export const useSignedOut = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOut,
  );

function change(to: boolean): void {
  isOut = to;
  listeners.forEach((listener) => listener());
}
