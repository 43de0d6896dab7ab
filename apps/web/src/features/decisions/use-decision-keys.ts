import { useEffect } from 'react';

/** Calls what stands under a key, unless a field has the focus or a dialog is open. */
export function useDecisionKeys(keys: Readonly<Record<string, () => unknown>>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      const isTyping =
        target instanceof HTMLElement &&
        (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
      if (ctrlKey || metaKey || altKey || isTyping) return;
      if (document.querySelector('[role="dialog"]') || !Object.hasOwn(keys, key)) return;
      event.preventDefault();
      keys[key]?.();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [keys]);
}
