import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { ErrorNotice } from '../components/error-notice.tsx';
import { PartMissing } from '../lib/load-part.ts';

/** In the place of a page that could not be shown. */
export function PageTrouble({ error }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    // A part that did not come once is not asked for again by this page.
    if (error instanceof PartMissing) window.location.reload();
    else void router.invalidate();
  };
  return <ErrorNotice error={error} onRetry={retry} />;
}
