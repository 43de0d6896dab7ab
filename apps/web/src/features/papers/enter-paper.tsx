import { Group, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView } from '@sixstep/contract';
import { eventRow } from '@sixstep/process';
import { StepButton } from '../cases/step-button.tsx';
import { useAbility } from '../session/person.tsx';

/** What the country may sign on paper now, each with its form. */
export function EnterPaper({ kase }: { kase: CaseView }) {
  const mayEnter = useAbility('paper.enter');
  const steps = kase.nextSteps.filter(
    ({ type, onBehalf }) => onBehalf && eventRow(type).needsPaper === true,
  );
  if (!mayEnter || steps.length === 0) return null;
  return (
    <section aria-labelledby="enter-paper">
      <Title order={2} id="enter-paper" mb="xs">{t`Enter a paper`}</Title>
      <Text c="dimmed" mb="sm">{t`Choose what the country says with it.`}</Text>
      <Group align="flex-start">
        {steps.map(({ type }) => (
          <StepButton key={type} kase={kase} type={type} onBehalf variant="default" />
        ))}
      </Group>
    </section>
  );
}
