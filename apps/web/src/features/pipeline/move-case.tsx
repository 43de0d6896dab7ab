import { Button, Modal, Stack, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseSummary, NextStep } from '@sixstep/contract';
import { createContext, use, useState, type ReactNode } from 'react';
import { eventWords, stepWords } from '../cases/process-words.ts';
import { ReasonList } from '../cases/reason-list.tsx';
import { useStepDialog } from '../cases/step-dialog.tsx';
import { verdictWords, type Goal, type Verdict } from './verdicts.ts';

type Move = (kase: CaseSummary, verdict: Verdict) => void;

const MoveContext = createContext<Move>(() => undefined);

/** Acts on a drop or a choice of "Move to…": opens the step's form, or says why there is none. */
export const useMove = () => use(MoveContext);

export function MoveProvider({ children }: { children: ReactNode }) {
  const openStep = useStepDialog();
  const [asked, setAsked] = useState<{ kase: CaseSummary; verdict: Verdict } | null>(null);
  const close = () => setAsked(null);

  const take = (kase: CaseSummary, { type, onBehalf }: NextStep, target?: string) => {
    close();
    openStep({ number: kase.number, type, onBehalf, ...(target && { preset: { target } }) });
  };
  const move: Move = (kase, verdict) => {
    const allowed = verdict.steps.filter((step) => step.allowed);
    const [only] = allowed;
    if (verdict.kind === 'here') return;
    if (only && allowed.length === 1) take(kase, only, verdict.target);
    else setAsked({ kase, verdict });
  };

  return (
    <MoveContext value={move}>
      {children}
      <Modal
        opened={asked !== null}
        onClose={close}
        title={asked && t`${asked.kase.country.name}: ${goalWords(asked.verdict.goal)}`}
        closeButtonProps={{ 'aria-label': t`Close` }}
        size="lg"
      >
        {asked && (
          <Choices
            asked={asked}
            take={(step) => take(asked.kase, step, asked.verdict.target)}
            close={close}
          />
        )}
      </Modal>
    </MoveContext>
  );
}

function Choices({
  asked,
  take,
  close,
}: {
  asked: { kase: CaseSummary; verdict: Verdict };
  take: (step: NextStep) => void;
  close: () => void;
}) {
  const { kase, verdict } = asked;
  const { onward } = verdict;
  const steps = onward ? [onward] : verdict.steps;
  return (
    <Stack gap="md">
      {verdict.kind === 'refused' && <Text fw={500}>{t`This move is refused now.`}</Text>}
      {verdict.kind === 'none' && <Text>{verdictWords(verdict)}.</Text>}
      {onward && <Text fw={500}>{t`What comes next:`}</Text>}
      {steps.map((step) =>
        step.allowed ? (
          <Button key={key(step)} variant="default" onClick={() => take(step)}>
            {stepLabel(step)}
          </Button>
        ) : (
          <div key={key(step)}>
            <Text fw={500}>{stepLabel(step)}</Text>
            <ReasonList
              reasons={step.reasons}
              number={kase.number}
              countryCode={kase.country.code}
              onFollow={close}
            />
          </div>
        ),
      )}
    </Stack>
  );
}

const key = ({ type, onBehalf }: NextStep): string => `${type} ${onBehalf}`;

const stepLabel = ({ type, onBehalf }: NextStep): string =>
  onBehalf ? t`${eventWords(type)}, entered for the country` : eventWords(type);

export const goalWords = (goal: Goal): string => (goal === 'ended' ? t`Ended` : stepWords(goal));
