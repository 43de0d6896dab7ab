import type { ReactNode } from 'react';
import { useWords } from '../words/speech.tsx';
import { PortalLink } from './portal-link.tsx';

export interface SummaryRow {
  readonly id: string;
  readonly name: string;
  /** Null or empty is shown as "Not provided". */
  readonly value: ReactNode;
  readonly change?: { readonly to: string } | undefined;
}

/** Answers to be checked. Each "Change" says in hidden words what it changes. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const words = useWords('shell');
  return (
    <dl className="answers">
      {rows.map((row) => (
        <div key={row.id}>
          <dt>{row.name}</dt>
          <dd>
            {row.value === null || row.value === '' ? (
              <span className="hint">{words.notProvided}</span>
            ) : (
              row.value
            )}
          </dd>
          {row.change && (
            <dd className="act">
              <PortalLink to={row.change.to}>
                {words.change}
                <span className="heard"> {row.name}</span>
              </PortalLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
