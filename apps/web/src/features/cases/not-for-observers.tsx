import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { usePerson } from '../session/person.tsx';

/** What observers are not shown; they are told so instead of being shown an absence. */
export function NotForObservers({ title, children }: { title: string; children: ReactNode }) {
  const { role } = usePerson();
  if (role !== 'observer') return children;
  return (
    <EmptyState title={title}>
      {t`Observers read agreed packages and the portfolio. What leads to a package stays between the country and the Center.`}
    </EmptyState>
  );
}
