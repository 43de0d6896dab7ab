import type { ReactNode } from 'react';

/** Something to know before reading on. Whose turn it is colours its edge, and is always said in words too. */
export function Notice({
  title,
  turn,
  children,
}: {
  title?: string | undefined;
  turn?: 'center' | 'country' | 'organizations' | 'nobody' | 'late' | undefined;
  children?: ReactNode;
}) {
  return (
    <section className={`notice ${turn ?? ''}`}>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </section>
  );
}
