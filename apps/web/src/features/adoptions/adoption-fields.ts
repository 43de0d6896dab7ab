import type { AdoptionView, ContactChannel, DatePrecision, WriteAdoption } from '@sixstep/contract';
import { stepNumber, stepOf, steps, type State, type Step } from '@sixstep/process';

/** A date as the form asks for it: what is not known is empty. */
export interface DateFields {
  readonly on: string;
  readonly precision: DatePrecision;
}

/** The fields of the form of a running case; names are those of the contract, so that errors find their field. */
export interface AdoptionFields extends Record<string, unknown> {
  readonly countryCode: string | null;
  readonly state: State;
  readonly stateSince: DateFields;
  /** One for each step before the state's own. */
  readonly stepDates: (DateFields & { readonly step: Step })[];
  readonly components: string[];
  readonly managerId: string | null;
  readonly focalPoint: { readonly name: string; readonly position: string; readonly email: string };
  readonly lastContact: {
    readonly on: string;
    readonly channel: ContactChannel;
    readonly withWhom: string;
    readonly note: string;
  };
  readonly nextAction: { readonly text: string; readonly dueOn: string };
  readonly note: string;
  readonly folderLink: string;
  readonly agreedFileId: string | null;
  readonly fileIds: string[];
}

const unknown: DateFields = { on: '', precision: 'unknown' };

export const stepsBefore = (state: State): Step[] =>
  steps.filter((step) => stepNumber(step) < stepNumber(stepOf(state)!));

export const datesBefore = (
  state: State,
  known: readonly (DateFields & { step: Step })[],
): AdoptionFields['stepDates'] =>
  stepsBefore(state).map((step) => known.find((one) => one.step === step) ?? { step, ...unknown });

export function fieldsOf(before: AdoptionView | null, managerId: string | null): AdoptionFields {
  const content = before?.content;
  const state = content?.state ?? 'expressionOfInterest.underReview';
  const dates = (content?.stepDates ?? []).map(({ step, on, precision }) => ({
    step,
    on: on ?? '',
    precision,
  }));
  return {
    countryCode: content?.countryCode ?? null,
    state,
    stateSince: content
      ? { on: content.stateSince.on ?? '', precision: content.stateSince.precision }
      : { on: '', precision: 'exact' },
    stepDates: datesBefore(state, dates),
    components: content?.components ?? [],
    managerId: content ? content.managerId : managerId,
    focalPoint: {
      name: content?.focalPoint?.name ?? '',
      position: content?.focalPoint?.position ?? '',
      email: content?.focalPoint?.email ?? '',
    },
    lastContact: {
      on: content?.lastContact?.on ?? '',
      channel: content?.lastContact?.channel ?? 'call',
      withWhom: content?.lastContact?.withWhom ?? '',
      note: content?.lastContact?.note ?? '',
    },
    nextAction: {
      text: content?.nextAction?.text ?? '',
      dueOn: content?.nextAction?.dueOn ?? '',
    },
    note: content?.note ?? '',
    folderLink: content?.folderLink ?? '',
    agreedFileId: content?.agreedFileId ?? null,
    fileIds: content?.fileIds ?? [],
  };
}

const given = (text: string): string | null => text.trim() || null;

const dateOf = ({ on, precision }: DateFields) =>
  precision === 'unknown' ? { on: null, precision } : { on: given(on), precision };

/** The body for the contract's schema, which says what is wrong with it. */
export const toBody = (fields: AdoptionFields): unknown =>
  ({
    ...fields,
    countryCode: fields.countryCode ?? '',
    stateSince: dateOf(fields.stateSince),
    stepDates: fields.stepDates.map((one) => ({ step: one.step, ...dateOf(one) })),
    focalPoint: given(fields.focalPoint.name)
      ? {
          name: fields.focalPoint.name,
          position: given(fields.focalPoint.position),
          email: given(fields.focalPoint.email),
        }
      : null,
    lastContact: given(fields.lastContact.on)
      ? { ...fields.lastContact, note: given(fields.lastContact.note) }
      : null,
    nextAction: given(fields.nextAction.text)
      ? { text: fields.nextAction.text, dueOn: given(fields.nextAction.dueOn) }
      : null,
    note: given(fields.note),
    folderLink: given(fields.folderLink),
  }) satisfies Record<keyof WriteAdoption, unknown>;
