import { Button, Stack, Text, type ButtonProps } from '@mantine/core';
import type { CaseView } from '@sixstep/contract';
import { eventRow, type EventType } from '@sixstep/process';
import { useAbility } from '../session/person.tsx';
import { eventWords } from './process-words.ts';
import { ReasonList } from './reason-list.tsx';
import { useStepDialog } from './step-dialog.tsx';

interface StepButtonProps extends Pick<ButtonProps, 'variant' | 'size'> {
  readonly kase: CaseView;
  readonly type: EventType;
  readonly onBehalf?: boolean;
  readonly preset?: Readonly<Record<string, unknown>>;
}

/**
 * The button of one step where the API offers it to this person; its reasons, in words, where it is refused now; nothing
 * where the step is not for this state or this person.
 */
export function StepButton({ kase, type, onBehalf = false, preset, ...look }: StepButtonProps) {
  const open = useStepDialog();
  const mayEnterPapers = useAbility('paper.enter');
  const step = kase.nextSteps.find((next) => next.type === type && next.onBehalf === onBehalf);
  if (!step || step.reasons.some(({ code }) => code === 'wrongRole')) return null;
  if (!step.allowed && !(mayEnterPapers && isPaperToEnter(step))) {
    return (
      <Stack gap={4}>
        <Text fw={500}>{eventWords(type)}</Text>
        <ReasonList reasons={step.reasons} number={kase.number} countryCode={kase.country.code} />
      </Stack>
    );
  }
  return (
    <Button
      {...look}
      onClick={() => open({ number: kase.number, type, onBehalf, ...(preset && { preset }) })}
    >
      {eventWords(type)}
    </Button>
  );
}

/** A step that only lacks the signed paper, which bears the declaration too: entering it is what can be done about it. */
export const isPaperToEnter = (step: CaseView['nextSteps'][number]): boolean =>
  step.onBehalf &&
  eventRow(step.type).needsPaper === true &&
  !step.allowed &&
  step.reasons.every(
    ({ code, fix }) => fix === 'papers' || code === 'declarationByDesignatedPerson',
  );
