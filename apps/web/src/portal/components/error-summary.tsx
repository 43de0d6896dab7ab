import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../words/speech.tsx';

/** What is wrong, by the id of the control that mends it, in the order of the page. */
export type Errors = Readonly<Record<string, string>>;

/**
 * Says at the top of a form what is wrong, in the words that stand at the fields too, and takes the focus each time that
 * something new is found. Renders nothing while all is well.
 */
export function ErrorSummary({ errors, children }: { errors: Errors; children?: ReactNode }) {
  const words = useWords('shell');
  const box = useRef<HTMLDivElement>(null);
  const found = Object.entries(errors);
  const hasSomething = found.length > 0 || Boolean(children);

  useLayoutEffect(() => {
    if (hasSomething) box.current?.focus();
  }, [errors, hasSomething]);

  if (!hasSomething) return null;
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{words.problemTitle}</h2>
      {found.length > 0 && (
        <ul>
          {found.map(([id, error]) => (
            <li key={id}>
              <a href={`#${id}`} onClick={(event) => toControl(event, id)}>
                {error}
              </a>
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}

function toControl(event: { preventDefault: () => void }, id: string): void {
  const control = document.getElementById(id);
  if (!control) return;
  event.preventDefault();
  control.closest('.field')?.scrollIntoView?.();
  control.focus({ preventScroll: true });
}
