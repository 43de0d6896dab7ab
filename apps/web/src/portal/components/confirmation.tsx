import type { ReactNode } from 'react';

/** What has been done, for good: a panel that one can keep or print, with the number to refer to. */
export function Confirmation({ children }: { children: ReactNode }) {
  return <div className="done">{children}</div>;
}
