import type { AnswerValue, ExpressionView, GivenAnswers } from '@sixstep/contract';
import { useEffect, useState } from 'react';
import { tell } from '../../lib/toasts.ts';
import { contentKey, draftOf, forgetDrafts, keepDraft } from '../cases/step-forms/drafts.ts';
import { useWriteAnswers } from './expressions.queries.ts';

/** What one person has typed over an answer, and the version of it that they had before them. */
interface Edit {
  readonly value: AnswerValue;
  readonly baseVersion: number;
}
type Edits = Readonly<Record<string, Edit>>;

/**
 * Answers as one person types them over those that stand. What nobody types shows what stands now; what somebody else has
 * changed since waits until the person says which of the two it shall be. It outlives a change of tabs.
 */
export function useAnswerEdits(number: string, { answers }: ExpressionView, said: string) {
  const key = contentKey(number, 'expression-of-interest');
  const [edits, setEdits] = useState<Edits>(() => draftOf<Edits>(key) ?? {});
  const writing = useWriteAnswers(number);
  const isDirty = Object.keys(edits).length > 0;
  const conflicts = Object.keys(edits).filter((id) => isOvertaken(edits[id]!, answers, id));

  useEffect(() => {
    if (isDirty) keepDraft(key, edits);
    else forgetDrafts(key);
  }, [key, isDirty, edits]);
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  const type = (id: string, value: AnswerValue) =>
    setEdits(({ [id]: before, ...others }) => {
      const baseVersion = before?.baseVersion ?? versionOf(answers, id);
      // A blank at the end is the beginning of the next word.
      return value === stands(answers, id) ? others : { ...others, [id]: { value, baseVersion } };
    });

  return {
    valueOf: (id: string): AnswerValue => (edits[id] ?? answers[id])?.value ?? null,
    type,
    isDirty,
    isSaving: writing.isPending,
    error: writing.error,
    conflicts,
    /** What somebody else has written where this person was typing. */
    theirs: (id: string): AnswerValue => stands(answers, id),
    /** Takes over what was answered elsewhere, each upon the version it was given for. */
    bring: (brought: Edits) => setEdits((all) => ({ ...all, ...brought })),
    takeTheirs: (id: string) => setEdits(({ [id]: _, ...others }) => others),
    keepMine: (id: string) =>
      setEdits((all) => ({
        ...all,
        [id]: { value: all[id]?.value ?? null, baseVersion: versionOf(answers, id) },
      })),
    save: () => {
      const sent = edits;
      const body = Object.fromEntries(
        Object.entries(sent).map(([id, edit]) => [id, { ...edit, value: asSent(edit.value) }]),
      );
      writing.mutate(
        { answers: body },
        {
          onSuccess: ({ conflicts: left }) => {
            setEdits((all) =>
              Object.fromEntries(
                Object.entries(all).filter(([id, edit]) => left.includes(id) || edit !== sent[id]),
              ),
            );
            if (left.length === 0) tell(said);
          },
        },
      );
    },
  };
}
export type AnswerEdits = ReturnType<typeof useAnswerEdits>;

const stands = (answers: GivenAnswers, id: string): AnswerValue => answers[id]?.value ?? null;
const versionOf = (answers: GivenAnswers, id: string): number => answers[id]?.version ?? 0;

/** Somebody else has given another answer than the one that stood when this was typed. */
const isOvertaken = (edit: Edit, answers: GivenAnswers, id: string): boolean =>
  versionOf(answers, id) > edit.baseVersion && stands(answers, id) !== asSent(edit.value);

/** Text without the blanks around it; nothing, and a box that is not ticked, is no answer. */
const asSent = (value: AnswerValue): AnswerValue => {
  if (typeof value === 'string') return value.trim() || null;
  return value === false ? null : value;
};
