import type { WriteClosingReport } from '@sixstep/contract';

/** The fields of a closing report as they are typed. */
export const fieldsOf = (content: WriteClosingReport | null) => ({
  results: content?.results ?? '',
  lessons: content?.lessons ?? '',
  openItems: (content?.openItems ?? []).map(({ text, owner, dueOn }) => ({
    text,
    owner: owner ?? '',
    dueOn: dueOn ?? '',
  })),
});
export type ClosingFields = ReturnType<typeof fieldsOf>;

export const noOpenItem: ClosingFields['openItems'][number] = { text: '', owner: '', dueOn: '' };

/** The report that the fields stand for. */
export const toBody = ({ results, lessons, openItems }: ClosingFields) => ({
  results: results.trim() || null,
  lessons: lessons.trim() || null,
  openItems: openItems.map(({ text, owner, dueOn }) => ({
    text,
    owner: owner.trim() || null,
    dueOn: dueOn || null,
  })),
});
