import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import classes from './support-package.module.css';

/** Which parts of a long form are open. */
export function useSections() {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  return {
    isOpen: (key: string) => opened.has(key),
    toggle: (key: string) =>
      setOpened((before) => {
        const after = new Set(before);
        if (!after.delete(key)) after.add(key);
        return after;
      }),
    open: (keys: readonly string[]) => setOpened((before) => new Set([...before, ...keys])),
  };
}
export type Sections = ReturnType<typeof useSections>;

/** A part of a long form that opens and closes; what it holds is said beside its name, and that something in it is refused. */
export function Section({
  sections,
  id,
  level,
  name,
  note,
  refusal,
  children,
}: {
  sections: Sections;
  /** Its key among the sections. */
  id: string;
  level: 3 | 4;
  name: string;
  note: string;
  refusal?: string | undefined;
  children: ReactNode;
}) {
  const panel = useId();
  const isOpen = sections.isOpen(id);
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading style={{ margin: 0, fontSize: 'inherit' }}>
        <button
          type="button"
          className={classes.opener}
          data-section={id}
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => sections.toggle(id)}
        >
          <IconChevronRight aria-hidden size={16} />
          <span className={classes.name}>
            {name} <span className={classes.note}>{note}</span>
            {refusal && <span className={classes.refused}>{refusal}</span>}
          </span>
        </button>
      </Heading>
      <div id={panel} hidden={!isOpen} className={classes.panel}>
        {isOpen && children}
      </div>
    </>
  );
}
