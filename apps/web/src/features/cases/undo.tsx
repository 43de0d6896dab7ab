import { Button, Text, type ButtonProps } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { t } from '@lingui/core/macro';
import type { CaseView } from '@sixstep/contract';
import { useEffect, useState } from 'react';
import { tell } from '../../lib/toasts.ts';
import { useStepDialog } from './step-dialog.tsx';

/** "Undo (8 min left)" for whoever made the last move, as long as it can be taken back. */
export function UndoButton({ kase, ...look }: { kase: CaseView } & Pick<ButtonProps, 'size'>) {
  const open = useStepDialog();
  const left = useSecondsLeft(kase.undoSecondsLeft);
  if (left === null) return null;
  return (
    <Button
      variant="default"
      {...look}
      onClick={() => open({ number: kase.number, type: 'case.undo' })}
    >
      {undoWords(left)}
    </Button>
  );
}

/** The same on Ctrl+Z anywhere on the page of a case; where nothing can be undone it is said why. */
export function useUndoKey(kase: CaseView): void {
  const open = useStepDialog();
  useHotkeys([
    [
      'mod+Z',
      () => {
        if (document.querySelector('[role="dialog"]')) return;
        if (kase.undoSecondsLeft === null) tell(whyNotUndone(kase));
        else open({ number: kase.number, type: 'case.undo' });
      },
    ],
  ]);
}

/** Under the last line of the history: why its move cannot be taken back. Nothing where there is no move to speak of. */
export function WhyNotUndone({ kase }: { kase: CaseView }) {
  const step = kase.nextSteps.find(({ type }) => type === 'case.undo');
  const isSilent =
    !step ||
    step.allowed ||
    step.reasons.some(({ code }) => code === 'wrongRole' || code === 'somethingToUndo');
  return isSilent ? null : (
    <Text size="sm" c="dimmed">
      {t`This cannot be undone.`} {whyNotUndone(kase)}
    </Text>
  );
}

/** What an offer to undo says while it is open, as in a toast after a step. */
export function UndoOffer({
  words,
  seconds,
  onPress,
}: {
  words: string;
  seconds: number;
  onPress: () => void;
}) {
  const left = useSecondsLeft(seconds);
  return (
    <>
      {words}
      {left !== null && (
        <Button variant="default" size="compact-sm" mt={6} display="block" onClick={onPress}>
          {undoWords(left)}
        </Button>
      )}
    </>
  );
}

const whyNotUndone = ({ nextSteps }: CaseView): string => {
  const reasons = nextSteps.find(({ type }) => type === 'case.undo')?.reasons ?? [];
  return reasons.length > 0
    ? reasons.map(({ words }) => words).join(' ')
    : t`There is no move to undo.`;
};

function undoWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return seconds < 60 ? t`Undo (${seconds} s left)` : t`Undo (${minutes} min left)`;
}

/** Counts down from what the API has said last; null when nothing is left. */
function useSecondsLeft(given: number | null): number | null {
  const [left, setLeft] = useState(given);
  useEffect(() => {
    setLeft(given);
    if (given === null) return;
    const end = Date.now() + given * 1000;
    const timer = setInterval(
      () => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000))),
      1000,
    );
    return () => clearInterval(timer);
  }, [given]);
  return left === 0 ? null : left;
}
