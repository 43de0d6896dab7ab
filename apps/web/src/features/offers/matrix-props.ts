import type { CaseView, OffersView } from '@sixstep/contract';

/** An activity that is open, or with an organization what this says to it. */
export interface Opened {
  readonly activity: string;
  readonly organization: string | null;
}

/** What both shapes of the matrix are given. */
export interface MatrixProps {
  readonly kase: CaseView;
  readonly view: OffersView;
  /** The columns, by name. */
  readonly organizations: readonly { code: string; name: string }[];
  readonly onOpen: (opened: Opened) => void;
}
