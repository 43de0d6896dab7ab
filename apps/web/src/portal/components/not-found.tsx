import { useWords } from '../words/speech.tsx';
import { Page } from './page.tsx';
import { PortalLink } from './portal-link.tsx';

/** The same for what does not exist and for what is somebody else's. */
export function NotFound() {
  const words = useWords('shell');
  return (
    <Page title={words.notFoundTitle}>
      <p>{words.notFound}</p>
      <PortalLink to="/">{words.toHome}</PortalLink>
    </Page>
  );
}
