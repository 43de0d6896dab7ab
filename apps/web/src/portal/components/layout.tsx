import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { inLanguage, languageNames, languages } from '../language.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { PortalLink } from './portal-link.tsx';

/** What surrounds every page: the languages at the top, the way home, who is signed in. */
export function Layout({
  person,
  onSignOut,
  children,
}: {
  person: string | null;
  onSignOut: () => void;
  children: ReactNode;
}) {
  const words = useWords('shell');
  const { language } = useSpeech();
  const [path] = useLocation();

  return (
    <>
      <a className="skip" href="#main">
        {words.skipToContent}
      </a>
      <header>
        <nav aria-label={words.languages} className="languages">
          {languages.map((other) =>
            other === language ? (
              <span key={other} lang={other} aria-current="true">
                {languageNames[other]}
              </span>
            ) : (
              <Link
                key={other}
                href={inLanguage(path, other) + window.location.search}
                lang={other}
                hrefLang={other}
                onClick={keepHash}
              >
                {languageNames[other]}
              </Link>
            ),
          )}
        </nav>
        <div className="bar">
          <PortalLink to="/" className="brand">
            {words.product} <span>{words.center}</span>
          </PortalLink>
          {person !== null && (
            <p>
              {person}{' '}
              <button type="button" className="quiet" onClick={onSignOut}>
                {words.signOut}
              </button>
            </p>
          )}
        </div>
      </header>
      {children}
      <footer>
        <p>{words.tagline}</p>
        <PortalLink to="/accessibility">{words.accessibility}</PortalLink>
      </footer>
    </>
  );
}

/** The rest of the address after `#` stays when only the language changes: an invitation may lie in it. */
function keepHash(): void {
  const { hash } = window.location;
  if (hash !== '') {
    queueMicrotask(() => history.replaceState(history.state, '', window.location.pathname + hash));
  }
}
