import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../words/speech.tsx';
import { PortalLink } from './portal-link.tsx';

interface Props {
  readonly title: string;
  /** Said above the title: the case, the section. */
  readonly caption?: string | undefined;
  /** Where "Back" leads. */
  readonly back?: string | undefined;
  readonly children: ReactNode;
}

/** One page, one topic: its title takes the focus when it opens, so that a screen reader begins there. */
export function Page({ title, caption, back, children }: Props) {
  const words = useWords('shell');
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} – ${words.product}`;
  }, [title, words]);

  // At once, before anything can be typed into the new page.
  useLayoutEffect(() => {
    if (pagesOpened > 0) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    pagesOpened += 1;
  }, []);

  return (
    <main id="main">
      {back !== undefined && (
        <p className="back">
          <PortalLink to={back}>{words.back}</PortalLink>
        </p>
      )}
      {caption !== undefined && <p className="caption">{caption}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}

/** The first page is opened by the browser, which puts the focus at the top by itself. */
let pagesOpened = 0;
