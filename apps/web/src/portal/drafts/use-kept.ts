import { useEffect, useRef, useState } from 'react';
import { usePerson } from '../access/session.tsx';
import { deviceBuffer, draftName } from './draft-buffer.ts';
import type { Value, Values } from './values.ts';

interface Kept<Form extends Values> {
  readonly values: Form;
  readonly set: (changes: Partial<Form>) => void;
  /** What was kept has arrived, or is not wanted any more. */
  readonly drop: () => void;
}

/**
 * What is typed into a short form that is sent in one go: it is kept on this device until it has arrived, so that a
 * closed tab, a refusal or an ended session takes nothing away.
 * @param name the form, within its case: `A6IP-GHA-2026-01/decline`.
 */
export function useKept<Form extends Values>(name: string, empty: Form): Kept<Form> {
  const key = draftName(usePerson().id, name);
  const [values, setValues] = useState(empty);
  const touched = useRef(false);
  // It only gives the shape, once, when the form opens.
  const shape = useRef(empty);

  useEffect(() => {
    let current = true;
    void deviceBuffer.read(key).then((left) => {
      if (current && left !== null && !touched.current)
        setValues({ ...shape.current, ...left.values });
    });
    return () => {
      current = false;
    };
  }, [key]);

  return {
    values,
    set: (changes) => {
      touched.current = true;
      setValues((before) => {
        const after = { ...before, ...changes };
        void deviceBuffer
          .write(key, { base: {}, version: 0, values: after })
          .catch(() => undefined);
        return after;
      });
    },
    drop: () => void deviceBuffer.drop(key).catch(() => undefined),
  };
}

/** A text of a form, null when it is blank. */
export function textOrNull(value: Value): string | null {
  return typeof value === 'string' ? value.trim() || null : null;
}
