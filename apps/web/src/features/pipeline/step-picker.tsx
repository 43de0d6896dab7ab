import { Select } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseSummary } from '@sixstep/contract';
import { stepNumber, steps, type Step } from '@sixstep/process';
import { useState } from 'react';
import { stepWords } from '../cases/process-words.ts';
import { CardList } from './card-list.tsx';

/** The board of narrow screens: one step at a time. */
export function StepPicker({
  inStep,
  changed,
}: {
  inStep: (step: Step) => readonly CaseSummary[];
  changed: ReadonlySet<string>;
}) {
  const [shown, setShown] = useState<Step>(
    () => steps.find((step) => inStep(step).length > 0) ?? 'invitation',
  );
  return (
    <section aria-label={t`Board`}>
      <Select
        label={t`Step`}
        mb="sm"
        value={shown}
        onChange={(step) => step && setShown(step)}
        data={steps.map((step) => ({
          value: step,
          label: `${stepNumber(step)} ${stepWords(step)} (${inStep(step).length})`,
        }))}
      />
      <CardList cases={inStep(shown)} changed={changed} empty={t`No case is in this step.`} />
    </section>
  );
}
