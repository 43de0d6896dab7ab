import { useForm } from '@mantine/form';
import { t } from '@lingui/core/macro';
import {
  onBehalf as onBehalfSchema,
  stepRecords,
  type OnBehalf,
  type TakeStep,
} from '@sixstep/contract';
import { eventRow } from '@sixstep/process';
import { useRef, useState } from 'react';
import * as z from 'zod/mini';
import { refusedFields, schemaErrors, type FieldErrors } from '../../../lib/contract-form.ts';
import { tell } from '../../../lib/toasts.ts';
import { useStepDialog } from '../step-dialog.tsx';
import { tellWithUndo } from '../tell-with-undo.tsx';
import { eventWords, stateWords } from '../process-words.ts';
import { noWord, wordToSend, type TypedWord } from '../word-on-behalf.ts';
import { useEnterPaper, useTakeStep } from '../take-step.ts';
import { draftKey, draftOf, forgetDrafts, keepDraft } from './drafts.ts';
import type { StepFormProps } from './step-form.ts';

interface RecordForm<Values> {
  readonly initialValues: Values;
  /** What travels with the event, by the fields as they stand; fields and record share their paths. */
  readonly toRecord: (values: Values) => unknown;
  /** False until what the record is made of has been read. */
  readonly isReady?: boolean;
}

/** When it happened, and whose word was entered: asked with every step. */
export interface SharedValues extends TypedWord, Record<string, unknown> {
  occurredOn: string;
}

/** The form of one step: its record, the fields that all steps share, and how it is sent. */
export function useStepForm<Values extends Record<string, unknown>>(
  props: StepFormProps,
  { initialValues, toRecord, isReady = true }: RecordForm<Values>,
) {
  const { kase, type, onBehalf, close } = props;
  const paper = checkedPaper(props);
  const isPaper = onBehalf && paper === null && eventRow(type).needsPaper === true;
  // What is said to one amendment is not said to another.
  const subject = JSON.stringify(props.preset);
  const keys = ['record', 'shared'].map((part) =>
    draftKey(kase.number, type, onBehalf, `${part} ${subject}`),
  ) as [string, string];
  const record = useDraftedForm<Values>(keys[0], initialValues);
  const shared = useDraftedForm<SharedValues>(keys[1], noSharedValues());
  const [seenVersion, setSeenVersion] = useState(kase.version);
  const container = useRef<HTMLFormElement>(null);
  const taking = useTakeStep(kase.number);
  const entering = useEnterPaper(kase.number);

  const open = useStepDialog();

  const done = (words: string, undoSeconds: number | null = null) => {
    forgetDrafts(...keys);
    if (undoSeconds === null) tell(words);
    else tellWithUndo(words, undoSeconds, () => open({ number: kase.number, type: 'case.undo' }));
    close();
  };
  const failed = (error: unknown) => {
    record.setErrors(within(refusedFields(error), 'record'));
    shared.setErrors(sharedErrors(refusedFields(error)));
  };

  const send = () => {
    const body = paper ? { type, paper } : bodyOf(toRecord(record.values), shared.values, props);
    const errors = paper ? {} : schemaErrors(bodySchema(props), body);
    record.setErrors(within(errors, 'record'));
    shared.setErrors(sharedErrors(errors));
    if (Object.keys(errors).length > 0) return false;
    if (isPaper) {
      entering.mutate(body, {
        onSuccess: () =>
          done(t`The paper is entered. A second person of the Center has to check it.`),
        onError: failed,
      });
    } else {
      taking.mutate(
        { body, version: seenVersion },
        {
          onSuccess: (view) =>
            done(
              t`${eventWords(type)}: done. ${view.number} is now ${stateWords(view.state)}.`,
              view.state === kase.state ? null : view.undoSecondsLeft,
            ),
          onError: failed,
        },
      );
    }
    return true;
  };

  return {
    record,
    shell: {
      ...props,
      shared,
      container,
      isPaper,
      paper,
      isReady,
      send,
      isSending: taking.isPending || entering.isPending,
      error: taking.error ?? entering.error,
      /** Somebody moved the case while the form was open. */
      hasMoved: kase.version !== seenVersion,
      acknowledgeMove: () => {
        taking.reset();
        setSeenVersion(kase.version);
      },
    },
  };
}
export type StepFormShellProps = ReturnType<typeof useStepForm>['shell'];

/** The id of the paper that is checked by the step; what the step says is what the paper says. */
const checkedPaper = ({ preset }: StepFormProps): string | null =>
  typeof preset['paper'] === 'string' ? preset['paper'] : null;

const noSharedValues = (): SharedValues => ({ occurredOn: '', ...noWord() });

function useDraftedForm<Values extends Record<string, unknown>>(
  key: string,
  initialValues: Values,
) {
  const [values] = useState(() => draftOf<Values>(key) ?? initialValues);
  return useForm<Values>({
    initialValues: values,
    onValuesChange: (typed) => keepDraft(key, typed),
  });
}

function bodyOf(
  record: unknown,
  shared: SharedValues,
  { type, onBehalf }: StepFormProps,
): TakeStep {
  const { occurredOn } = shared;
  return {
    type,
    ...(record !== undefined && { record }),
    ...(occurredOn && { occurredOn }),
    // Checked against the contract before it is sent.
    ...(onBehalf && { onBehalf: wordToSend(shared) as OnBehalf }),
  };
}

const bodySchema = ({ type, onBehalf }: StepFormProps) =>
  z.object({
    record: stepRecords[type],
    occurredOn: z.optional(z.iso.date()),
    ...(onBehalf && { onBehalf: onBehalfSchema }),
  });

/** The errors under one part of the body, by their paths within it. */
function within(errors: FieldErrors, part: string): FieldErrors {
  const found: FieldErrors = {};
  for (const [path, words] of Object.entries(errors)) {
    if (path.startsWith(`${part}.`)) found[path.slice(part.length + 1)] = words;
  }
  return found;
}

const sharedErrors = (errors: FieldErrors): FieldErrors => ({
  ...within(errors, 'onBehalf'),
  ...(errors['occurredOn'] && { occurredOn: errors['occurredOn'] }),
});
