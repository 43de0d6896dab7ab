import type { CaseSummary } from '@sixstep/contract';
import { useEffect, useRef, type ReactNode } from 'react';
import { useFollowUp } from './follow-up.tsx';

/**
 * Lets a list of cases be worked by keyboard: `j` and `k` go from case to case, `c` notes a contact, `n` the next action.
 * The element that bears `data-case` is where the focus of a case stands. Keys typed into a field are text.
 */
export function FollowUpKeys({
  cases,
  children,
}: {
  cases: readonly CaseSummary[];
  children: ReactNode;
}) {
  const list = useRef<HTMLDivElement>(null);
  const open = useFollowUp();
  useEffect(() => {
    const container = list.current;
    if (!container) return;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const places = [...container.querySelectorAll<HTMLElement>('[data-case]')];
      const here = places.findIndex((place) => place === document.activeElement);
      const kase = cases.find(({ number }) => number === places[here]?.dataset['case']);
      switch (event.key) {
        case 'j':
          places[Math.min(here + 1, places.length - 1)]?.focus();
          return;
        case 'k':
          places[Math.max(here - 1, 0)]?.focus();
          return;
        case 'c':
        case 'n':
          if (!kase) return;
          event.preventDefault();
          open({ what: event.key === 'c' ? 'contact' : 'nextAction', kase });
      }
    };
    // On the page, so that the first `j` finds its list; a dialog over the page has keys of its own.
    const listenOnPage = (event: KeyboardEvent) => {
      if (!document.querySelector('[role="dialog"]')) listen(event);
    };
    document.addEventListener('keydown', listenOnPage);
    return () => document.removeEventListener('keydown', listenOnPage);
  }, [cases, open]);
  return <div ref={list}>{children}</div>;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
