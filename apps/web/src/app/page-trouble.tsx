import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { ErrorNotice } from '../components/error-notice.tsx';

/** In the place of a page that could not be shown. */
export function PageTrouble({ error }: ErrorComponentProps) {
  const router = useRouter();
  return <ErrorNotice error={error} onRetry={() => void router.invalidate()} />;
}
