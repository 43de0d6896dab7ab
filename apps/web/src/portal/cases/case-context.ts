import type { CaseView } from '@sixstep/contract';
import { createContext, useContext } from 'react';

export interface OpenCase {
  readonly kase: CaseView;
  readonly reload: () => Promise<void>;
}

export const CaseContext = createContext<OpenCase | null>(null);

/** The case that the page belongs to. */
export function useCase(): OpenCase {
  const open = useContext(CaseContext);
  if (open === null) throw new Error('No case is open here');
  return open;
}
