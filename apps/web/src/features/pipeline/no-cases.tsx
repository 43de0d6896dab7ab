import { t } from '@lingui/core/macro';
import { useSearch } from '@tanstack/react-router';
import { ButtonLink } from '../../components/links.tsx';
import { EmptyState } from '../../components/empty-state.tsx';

/** Says that the filter, and nothing else, is why no case is shown. */
export function NoCases() {
  const { view } = useSearch({ from: '/staff/pipeline' });
  return (
    <EmptyState
      title={t`No case matches this filter`}
      action={
        <ButtonLink to="/pipeline" search={{ view }} variant="default">
          {t`Clear filters`}
        </ButtonLink>
      }
    >
      {t`Cases that match it will appear here.`}
    </EmptyState>
  );
}
