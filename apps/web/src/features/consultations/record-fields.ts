import type { Component, ConsultationContent } from '@sixstep/contract';

/** The fields of the record as they are typed; every requested component has its need, written or not. */
export function fieldsOf(content: ConsultationContent, requested: readonly Component[]) {
  const written = content.needs.map(({ component }) => component);
  const components = [...new Set([...requested, ...written])];
  return {
    summary: content.summary ?? '',
    constraints: content.constraints ?? '',
    openQuestions: content.openQuestions ?? '',
    needs: components.map((component) => {
      const need = content.needs.find((one) => one.component === component);
      return {
        component,
        text: need?.text ?? '',
        decision: need?.decision ?? null,
        reason: need?.reason ?? '',
        priority: need?.priority ?? null,
      };
    }),
    actions: content.actions.map(({ text, owner, dueOn, done }) => ({
      text,
      owner: owner ?? '',
      dueOn: dueOn ?? '',
      done,
    })),
  };
}
export type RecordFields = ReturnType<typeof fieldsOf>;

/** The record that the fields stand for. */
export const toBody = ({ needs, actions, ...words }: RecordFields) => ({
  summary: orNull(words.summary),
  constraints: orNull(words.constraints),
  openQuestions: orNull(words.openQuestions),
  needs: needs.map(({ component, text, decision, reason, priority }) => ({
    component,
    text: orNull(text),
    decision,
    // A reason belongs to a component that is dropped; it must not outlive a change of mind.
    reason: decision === 'dropped' ? orNull(reason) : null,
    priority,
  })),
  actions: actions.map(({ text, owner, dueOn, done }) => ({
    text,
    owner: orNull(owner),
    dueOn: dueOn || null,
    done,
  })),
});

export const noAction: RecordFields['actions'][number] = {
  text: '',
  owner: '',
  dueOn: '',
  done: false,
};

const orNull = (text: string): string | null => text.trim() || null;
