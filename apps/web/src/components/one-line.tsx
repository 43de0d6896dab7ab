import type { ReactNode } from 'react';

/** A number, date or name of a table that reads badly when it is broken. */
export const OneLine = ({ children }: { children: ReactNode }) => (
  <span style={{ whiteSpace: 'nowrap' }}>{children}</span>
);
