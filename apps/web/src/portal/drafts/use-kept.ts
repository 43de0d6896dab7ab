import { useEffect, useRef, useState } from 'react';
import { usePerson } from '../access/session.tsx';
import { deviceBuffer, draftName } from './draft-buffer.ts';
import { differences, type Value, type Values } from './values.ts';

interface Kept<Form extends Values> {
  readonly values: Form;
  /** Something stands here that was not there when the form opened for the first time. */
  readonly isTyped: boolean;
  readonly set: (changes: Partial<Form>) => void;
  /** What was kept has arrived: this device forgets it. */
  readonly drop: () => void;
  /** What was typed is not wanted any more: the form is as it was, and this device forgets it. */
  readonly discard: () => void;
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
  // Two answers may change before the page is drawn again.
  const newest = useRef(empty);

  function show(form: Form) {
    newest.current = form;
    setValues(form);
  }

  useEffect(() => {
    let current = true;
    void deviceBuffer.read(key).then((left) => {
      if (!current || left === null || touched.current) return;
      newest.current = { ...shape.current, ...left.values };
      setValues(newest.current);
    });
    return () => {
      current = false;
    };
  }, [key]);

  const drop = () => void deviceBuffer.drop(key).catch(() => undefined);
  return {
    values,
    isTyped: differences(values, shape.current).length > 0,
    set: (changes) => {
      touched.current = true;
      show({ ...newest.current, ...changes });
      void deviceBuffer
        .write(key, { base: {}, version: 0, values: newest.current })
        .catch(() => undefined);
    },
    drop,
    discard: () => {
      show(shape.current);
      drop();
    },
  };
}

/** A text of a form, null when it is blank. */
export function textOrNull(value: Value): string | null {
  return typeof value === 'string' ? value.trim() || null : null;
}
