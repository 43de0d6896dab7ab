import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../components/empty-state.tsx';

export const NoSuchPage = () => (
  <EmptyState title={t`There is no such page`} action={<Link to="/">{t`Go to my cases`}</Link>}>
    {t`The address may be mistyped, or the page may be for somebody else.`}
  </EmptyState>
);
