/** What has been typed into forms that were closed without being sent, until the page is left. */
const drafts = new Map<string, unknown>();

/** Where a step's draft is kept: a reason written to return an invitation is none to cancel it. */
export const draftKey = (number: string, type: string, onBehalf: boolean, part: string): string =>
  [number, type, onBehalf, part].join(' ');

export const draftOf = <Values>(key: string): Values | undefined =>
  drafts.get(key) as Values | undefined;
export const keepDraft = (key: string, values: unknown): void => void drafts.set(key, values);
export const forgetDrafts = (...keys: string[]): void => keys.forEach((key) => drafts.delete(key));

/** The nouns that have a draft of their own, by the first part of the events that send it. */
const drafted = {
  invitation: 'invitation',
  expression: 'expression-of-interest',
  consultation: 'consultations',
  package: 'support-package',
  implementation: 'workplan',
} as const;
export type DraftedNoun = (typeof drafted)[keyof typeof drafted] | 'closing-report';

/** Where what is typed over a noun's own draft is kept while it is not saved. */
export const contentKey = (number: string, noun: DraftedNoun): string => `${number} ${noun}`;

/** Whether something was typed over the draft that an event is about, and not saved: no step takes it along. */
export const hasUnsavedContent = (number: string, type: string): boolean =>
  Object.entries(drafted).some(
    ([part, noun]) => type.startsWith(`${part}.`) && drafts.has(contentKey(number, noun)),
  );

/** For whoever signs in next on this page. */
export const forgetAllDrafts = (): void => drafts.clear();
