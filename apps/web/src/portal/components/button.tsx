import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  /** The one main button of a page submits its form; the others are plain. */
  readonly kind?: 'primary' | 'plain' | 'warning';
  readonly type?: 'submit' | 'button';
  /** While its work is under way a button does nothing, but keeps the focus. */
  readonly busy?: boolean;
  readonly describedBy?: string;
}

export function Button({
  children,
  onPress,
  kind = 'plain',
  type = 'button',
  busy,
  describedBy,
}: Props) {
  return (
    <button
      type={type}
      className={kind}
      aria-disabled={busy || undefined}
      aria-describedby={describedBy}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
    </button>
  );
}
