import { t } from '@lingui/core/macro';
import { packageContent, type PackageContent, type SupportPackageView } from '@sixstep/contract';
import { useEffect, useState } from 'react';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { tell } from '../../lib/toasts.ts';
import { draftOf, forgetDrafts, keepDraft } from '../cases/step-forms/drafts.ts';
import { fieldsOf, toBody, type DraftFields } from './draft-fields.ts';
import { useWritePackage } from './support-package.queries.ts';

/** The draft over which a person began to write, as saved and in fields. */
interface Base {
  readonly version: number;
  readonly content: PackageContent;
  readonly fields: DraftFields;
}

/**
 * The draft as one person types it over the draft as it was when they began. What is typed outlives a change of tabs, and
 * nothing of somebody else's is overwritten before the person has said what shall stand.
 */
export function useDraft(
  number: string,
  { version }: SupportPackageView,
  content: PackageContent,
  onRefused: (paths: string[], fields: DraftFields) => void,
) {
  const key = `${number} support-package`;
  const theirs = (): Base => ({ version, content, fields: fieldsOf(content) });
  const [kept] = useState(() => draftOf<{ base: Base; values: DraftFields }>(key));
  const [base, setBase] = useState(() => kept?.base ?? theirs());
  const saving = useWritePackage(number);
  const { form, body } = useContractForm({
    schema: packageContent,
    initialValues: kept?.values ?? base.fields,
    toBody,
  });
  const { values } = form;
  const isDirty = JSON.stringify(values) !== JSON.stringify(base.fields);
  // Right after a save the page still holds the version before it.
  const isNewer = !saving.isPending && version > base.version;
  const isChanged = isNewer && JSON.stringify(content) !== JSON.stringify(base.content);

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

  const goOnWith = (fields: DraftFields) => {
    setBase(theirs());
    form.setValues(fields);
    form.clearErrors();
    saving.reset();
  };
  useEffect(() => {
    if (isChanged && !isDirty) goOnWith(fieldsOf(content));
  });

  const saved = (sent: DraftFields, view: SupportPackageView) => {
    const named = (fields: DraftFields) => withIds(fields, sent, view.content);
    if (view.content) {
      setBase({ version: view.version, content: view.content, fields: named(sent) });
    }
    form.setValues(named(form.getValues()));
    tell(t`The draft is saved.`);
  };
  const refused = (error: unknown) => {
    const errors = refusedFields(error);
    form.setErrors(errors);
    onRefused(Object.keys(errors), form.getValues());
  };

  return {
    form,
    isDirty,
    isSaving: saving.isPending,
    /** Somebody else has saved another draft since this one was begun. */
    hasClash: isChanged && isDirty,
    /** Trouble that neither a field nor the notice of a clash says already. */
    error: isSaidElsewhere(saving.error, isChanged) ? null : saving.error,
    takeTheirs: () => goOnWith(fieldsOf(content)),
    keepMine: () => goOnWith(overThe(content, form.getValues())),
    save: form.onSubmit(
      (sent) => {
        const edit = {
          content: body(sent),
          version: isChanged ? base.version : Math.max(version, base.version),
        };
        const isOver = saving.mutateAsync(edit, {
          onSuccess: (view) => saved(sent, view),
          onError: refused,
        });
        // Also where the person has gone to another tab meanwhile; what was refused stays kept.
        void isOver.then(
          () => forgetDrafts(key),
          () => undefined,
        );
      },
      (errors, fields) => onRefused(Object.keys(errors), fields),
    ),
  };
}

/** A version that has moved on without a change of content is no clash: it needs only a second press. */
const isSaidElsewhere = (error: unknown, isChanged: boolean): boolean =>
  isProblem(error) && (error.code === 'stale' ? isChanged : error.fields.length > 0);

/** New activities take the ids that they were saved under, so that the next save finds them. */
function withIds(
  fields: DraftFields,
  sent: DraftFields,
  content: PackageContent | null,
): DraftFields {
  const ids = new Map(
    sent.activities.map(({ key }, place) => [key, content?.activities[place]?.id]),
  );
  return {
    ...fields,
    activities: fields.activities.map((one) => ({ ...one, id: one.id ?? ids.get(one.key) })),
    setAside: { activities: [], indicators: [] },
  };
}

/** What was typed, over a draft from which activities may have gone: those are new again. */
function overThe({ activities }: PackageContent, typed: DraftFields): DraftFields {
  const known = new Set(activities.map(({ id }) => id));
  return {
    ...typed,
    activities: typed.activities.map((one) =>
      known.has(one.id) ? one : { ...one, id: undefined },
    ),
  };
}
