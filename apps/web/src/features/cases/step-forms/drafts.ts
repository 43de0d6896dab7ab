/** What has been typed into forms that were closed without being sent, until the page is left. */
const drafts = new Map<string, unknown>();

/** Where a step's draft is kept: a reason written to return an invitation is none to cancel it. */
export const draftKey = (number: string, type: string, onBehalf: boolean, part: string): string =>
  [number, type, onBehalf, part].join(' ');

export const draftOf = <Values>(key: string): Values | undefined =>
  drafts.get(key) as Values | undefined;
export const keepDraft = (key: string, values: unknown): void => void drafts.set(key, values);
export const forgetDrafts = (...keys: string[]): void => keys.forEach((key) => drafts.delete(key));

/** For whoever signs in next on this page. */
export const forgetAllDrafts = (): void => drafts.clear();
