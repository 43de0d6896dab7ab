import type { UseMutationResult } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type * as z from 'zod/mini';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { tell } from '../../lib/toasts.ts';
import {
  contentKey,
  draftOf,
  forgetDrafts,
  keepDraft,
  type DraftedNoun,
} from './step-forms/drafts.ts';

interface KeptForm<Content, Fields, Schema extends z.core.$ZodType, Answer> {
  readonly number: string;
  readonly noun: DraftedNoun;
  readonly schema: Schema;
  /** The draft as it is saved now. */
  readonly saved: { readonly version: number; readonly content: Content };
  readonly toFields: (content: Content) => Fields;
  readonly toBody: (fields: Fields) => unknown;
  readonly writing: UseMutationResult<
    Answer,
    Error,
    { content: z.output<Schema>; version: number }
  >;
  /** The draft in what saving is answered with. */
  readonly savedIn: (answer: Answer) => { version: number; content: Content | null };
  /** What is said in passing once it is saved. */
  readonly said: string;
  readonly onSaved?: () => void;
}

/**
 * A noun's draft as one person types it over the draft as it was when they began. What is typed outlives a change of tabs,
 * and nothing of somebody else's is overwritten before the person has said what shall stand.
 */
export function useKeptForm<
  Content,
  Fields extends Record<string, unknown>,
  Schema extends z.core.$ZodType,
  Answer,
>({
  number,
  noun,
  schema,
  saved,
  toFields,
  toBody,
  writing,
  savedIn,
  said,
  onSaved,
}: KeptForm<Content, Fields, Schema, Answer>) {
  const key = contentKey(number, noun);
  const { version, content } = saved;
  const fieldsNow = () => toFields(content);
  const [kept] = useState(() => draftOf<{ base: Base<Content, Fields>; values: Fields }>(key));
  const [base, setBase] = useState(() => kept?.base ?? { version, content, fields: fieldsNow() });
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema,
    initialValues: kept?.values ?? base.fields,
    toBody,
  });
  const values: Fields = form.values;
  const isDirty = !isSame(values, base.fields);
  // Right after a save the page still holds the version before it.
  const isNewer = !writing.isPending && version > base.version;
  const isChanged = isNewer && !isSame(content, base.content);

  useEffect(() => {
    if (isDirty) keepDraft(key, { base, values });
    else forgetDrafts(key);
  }, [key, isDirty, base, values]);
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  const goOn = () => {
    setBase({ version, content, fields: fieldsNow() });
    writing.reset();
  };
  const takeTheirs = () => {
    form.setValues(fieldsNow());
    form.clearErrors();
    goOn();
  };
  useEffect(() => {
    if (isChanged && !isDirty) takeTheirs();
  });

  const save = form.onSubmit(
    (sent) => {
      const edit = {
        content: body(sent),
        version: isChanged ? base.version : Math.max(version, base.version),
      };
      const isOver = writing.mutateAsync(edit, {
        onSuccess: (answer) => {
          const now = savedIn(answer);
          if (now.content !== null) {
            setBase({ version: now.version, content: now.content, fields: sent });
          }
          tell(said);
          onSaved?.();
        },
        onError: (error) => form.setErrors(refusedFields(error)),
      });
      // Also where the person has gone to another tab meanwhile; what was refused stays kept.
      void isOver.then(
        () => forgetDrafts(key),
        () => undefined,
      );
    },
    () => focusFirstRefused(container.current),
  );

  return {
    form,
    container,
    isDirty,
    isSaving: writing.isPending,
    /** Somebody else has saved another draft since this one was begun. */
    hasClash: isChanged && isDirty,
    /** Trouble that the notice of a clash does not say already. */
    error: isProblem(writing.error, 'stale') && isChanged ? null : writing.error,
    takeTheirs,
    keepMine: goOn,
    save,
  };
}

interface Base<Content, Fields> {
  readonly version: number;
  readonly content: Content;
  readonly fields: Fields;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
