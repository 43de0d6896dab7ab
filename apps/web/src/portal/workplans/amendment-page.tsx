import type { StepRecord, WorkplanView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { useCase } from '../cases/case-context.ts';
import { NotYet, RefusalOfStep } from '../cases/refusal-of-step.tsx';
import { StepDone } from '../cases/step-done.tsx';
import { Button } from '../components/button.tsx';
import { Radios, Select } from '../components/choices.tsx';
import { ErrorSummary, type Errors } from '../components/error-summary.tsx';
import { TextField } from '../components/field.tsx';
import { Page } from '../components/page.tsx';
import { Textarea } from '../components/textarea.tsx';
import { DiscardDraft } from '../drafts/discard-draft.tsx';
import { textOrNull, useKept } from '../drafts/use-kept.ts';
import { useResource } from '../http/resource.ts';
import { useStep } from '../http/step.ts';
import { useWords } from '../words/speech.tsx';

type Kind = StepRecord<'amendment.propose'>['kind'];
const kinds = ['scope', 'time', 'provider', 'cost', 'cancel'] as const satisfies readonly Kind[];
const isKind = (value: unknown): value is Kind => kinds.some((kind) => kind === value);

/** What the texts of a proposal may fill, and by how much dates may move. */
const effectLimit = 4000;
const reasonLimit = 2000;
const mostDays = 3650;

export function AmendmentPage() {
  const all = useWords('workplan');
  const words = all.amendment;
  const { kase, reload } = useCase();
  const { data } = useResource<WorkplanView>(paths.workplan(kase.number));
  const step = useStep();
  const form = useKept(`${kase.number}/amendment`, {
    kind: '',
    activityId: '',
    days: '',
    effect: '',
    reason: '',
  });
  const [errors, setErrors] = useState<Errors>({});
  const [done, setDone] = useState(false);
  const { kind, activityId, days } = form.values;
  const shiftDays = /^-?\d+$/.test(days.trim()) ? Number(days) : null;
  const activities = new Map(
    data?.deliverables.map(({ activity }) => [activity.id, activity.title]),
  );

  async function propose() {
    const effect = textOrNull(form.values.effect);
    const reason = textOrNull(form.values.reason);
    const isShiftWrong =
      kind === 'time' && (shiftDays === null || shiftDays === 0 || Math.abs(shiftDays) > mostDays);
    setErrors({
      ...(!isKind(kind) && { kind: words.kindMissing }),
      ...(isShiftWrong && { days: words.shiftMissing }),
      ...(effect === null && { effect: words.effectMissing }),
      ...(reason === null && { reason: words.reasonMissing }),
    });
    if (!isKind(kind) || isShiftWrong || effect === null || reason === null) return;
    const taken = await step.take(kase, 'amendment.propose', {
      kind,
      effect,
      reason,
      ...(activityId !== '' && { activityId }),
      ...(kind === 'time' && shiftDays !== null && { shiftDays }),
    });
    if (!taken) return;
    form.drop();
    await reload();
    setDone(true);
  }

  if (done) return <StepDone title={words.done} />;
  return (
    <Page title={words.title} caption={kase.number} back={`/cases/${kase.number}/progress`}>
      <ErrorSummary errors={errors} />
      <RefusalOfStep error={step.error} />
      <NotYet type="amendment.propose" />
      <p>{words.lead}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void propose();
        }}
      >
        <Radios
          id="kind"
          legend={words.kind}
          error={errors['kind']}
          value={isKind(kind) ? kind : null}
          onChange={(chosen) => form.set({ kind: chosen })}
          choices={kinds.map((value) => ({
            value,
            label: all.kinds[value],
            then: value === 'time' && (
              <TextField
                id="days"
                type="number"
                label={words.shift}
                error={errors['days']}
                value={days}
                onChange={(typed) => form.set({ days: typed })}
              />
            ),
          }))}
        />
        <Select
          id="activity"
          label={words.activity}
          value={activityId === '' ? null : activityId}
          onChange={(chosen) => form.set({ activityId: chosen ?? '' })}
          choices={[...activities].map(([value, label]) => ({ value, label }))}
        />
        <Textarea
          id="effect"
          label={words.effect}
          error={errors['effect']}
          limit={effectLimit}
          value={form.values.effect}
          onChange={(effect) => form.set({ effect })}
        />
        <Textarea
          id="reason"
          label={words.reason}
          error={errors['reason']}
          limit={reasonLimit}
          value={form.values.reason}
          onChange={(reason) => form.set({ reason })}
        />
        <Button type="submit" kind="primary" busy={step.busy}>
          {words.press}
        </Button>
        <DiscardDraft isThere={form.isTyped} onDiscard={form.discard} />
      </form>
    </Page>
  );
}
