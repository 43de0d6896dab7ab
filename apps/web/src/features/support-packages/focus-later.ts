import type { RefObject } from 'react';

const reachable = 'input, textarea, button, [tabindex]';

/** Gives the focus to what will stand there after the next paint: the element itself, or the first field in it. */
export function focusLater(container: RefObject<HTMLElement | null>, selector: string): void {
  requestAnimationFrame(() => {
    const found = container.current?.querySelector<HTMLElement>(selector);
    const target = found?.matches(reachable) ? found : found?.querySelector<HTMLElement>(reachable);
    target?.focus();
  });
}
