import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { CaseView, NextStep } from '@sixstep/contract';
import type { EventType } from '@sixstep/process';
import { useAbility } from '../session/person.tsx';
import { eventWords } from './process-words.ts';
import { ReasonList } from './reason-list.tsx';
import { useStepDialog } from './step-dialog.tsx';
import { isPaperToEnter } from './step-button.tsx';
import classes from './next-steps.module.css';

/**
 * Everything that can happen next: what this person may do as buttons, what is refused with its reasons in text.
 *
 * @param among on a tab: its own steps alone, without the one whose button the header bears already
 */
export function NextSteps({
  kase,
  among,
}: {
  kase: CaseView;
  among?: readonly EventType[] | undefined;
}) {
  const steps = among
    ? kase.nextSteps.filter((step) => among.includes(step.type) && !isInHeader(step, kase))
    : kase.nextSteps;
  // What only somebody else may ever do is theirs to see.
  const mine = steps.filter((step) => !step.reasons.some(({ code }) => code === 'wrongRole'));
  const others = steps.filter((step) => !step.onBehalf && !mine.includes(step));
  const own = mine.filter((step) => !step.onBehalf);
  const forCountry = mine.filter((step) => step.onBehalf);
  if (among && mine.length === 0 && others.length === 0) return null;
  return (
    <section aria-labelledby="next-steps">
      <Title order={2} id="next-steps" mb="xs">
        {t`Next steps`}
      </Title>
      <Steps kase={kase} steps={own} />
      {own.length === 0 && !among && (
        <Text c="dimmed">{t`There is nothing for you to do here now.`}</Text>
      )}
      {forCountry.length > 0 && (
        <>
          <Title order={3} mt="md" mb={4}>
            {t`Enter for the country`}
          </Title>
          <Steps kase={kase} steps={forCountry} />
        </>
      )}
      {others.length > 0 && (
        <Text size="sm" c="dimmed" mt="md">
          {t`For others to do: ${others.map(({ type }) => eventWords(type)).join(', ')}.`}
        </Text>
      )}
    </section>
  );
}

function Steps({ kase, steps }: { kase: CaseView; steps: readonly NextStep[] }) {
  const open = useStepDialog();
  const mayEnterPapers = useAbility('paper.enter');
  const canBeDone = steps.filter(
    (step) => step.allowed || (mayEnterPapers && isPaperToEnter(step)),
  );
  const refused = steps.filter((step) => !canBeDone.includes(step));
  // Hold, undo and the like are refused most of the time, for reasons that nobody has to mend.
  const [aside, missing] = [refused.filter(isAside), refused.filter((step) => !isAside(step))];
  return (
    <Stack gap="xs">
      {canBeDone.length > 0 && (
        <Group gap="xs">
          {canBeDone.map(({ type, onBehalf }) => (
            <Button
              key={type}
              variant="default"
              onClick={() => open({ number: kase.number, type, onBehalf })}
            >
              {eventWords(type)}
            </Button>
          ))}
        </Group>
      )}
      <Refused kase={kase} steps={missing} />
      {aside.length > 0 && (
        <details>
          <summary className={classes.summary}>
            {plural(aside.length, {
              one: '# other step is not possible now',
              other: '# other steps are not possible now',
            })}
          </summary>
          <Refused kase={kase} steps={aside} />
        </details>
      )}
    </Stack>
  );
}

const isInHeader = ({ type, onBehalf }: NextStep, { next }: CaseView): boolean =>
  next?.allowed === true && next.type === type && next.onBehalf === onBehalf;

const isAside = ({ type }: NextStep): boolean =>
  type.startsWith('case.') && type !== 'case.complete';

function Refused({ kase, steps }: { kase: CaseView; steps: readonly NextStep[] }) {
  if (steps.length === 0) return null;
  return (
    <ul className={classes.refused}>
      {steps.map((step) => (
        <li key={step.type}>
          <Text fw={500}>
            {eventWords(step.type)} <span className={classes.notNow}>{t`not now`}</span>
          </Text>
          <ReasonList reasons={step.reasons} number={kase.number} countryCode={kase.country.code} />
        </li>
      ))}
    </ul>
  );
}
