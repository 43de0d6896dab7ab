import { ActionIcon, Menu, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseSummary, NextStep } from '@sixstep/contract';
import { steps } from '@sixstep/process';
import { IconArrowsMove } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { errorWords } from '../../lib/problem-words.ts';
import { tellOfTrouble } from '../../lib/toasts.ts';
import { nextStepsQuery } from '../cases/cases.queries.ts';
import { goalWords, useMove } from './move-case.tsx';
import classes from './move-menu.module.css';
import { verdictOf, verdictWords, type Goal, type Verdict } from './verdicts.ts';

const goals: readonly Goal[] = [...steps, 'ended'];

/** The same moves as by dragging, for keyboard and touch: each place with its verdict. It opens once the verdicts are known. */
export function MoveMenu({ kase }: { kase: CaseSummary }) {
  const client = useQueryClient();
  const [nextSteps, setNextSteps] = useState<readonly NextStep[] | null>(null);
  const move = useMove();
  const asking = useMutation({
    mutationFn: () => client.fetchQuery(nextStepsQuery(kase.number)),
    onSuccess: setNextSteps,
    onError: (error) => tellOfTrouble(errorWords(error)),
  });
  const verdicts = goals
    .map((goal) => verdictOf(goal, kase, nextSteps ?? []))
    .filter(({ kind }) => kind !== 'here');
  return (
    <Menu
      opened={nextSteps !== null}
      onChange={(isOpen) => (isOpen ? asking.mutate() : setNextSteps(null))}
      position="bottom-end"
      width={300}
    >
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          loading={asking.isPending}
          aria-label={t`Move ${kase.country.name} to…`}
        >
          <IconArrowsMove aria-hidden size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {verdicts.map((verdict) => (
          <Menu.Item key={verdict.goal} onClick={() => move(kase, verdict)}>
            <Choice verdict={verdict} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Choice({ verdict }: { verdict: Verdict }) {
  const isPossible = verdict.kind === 'allowed' || verdict.kind === 'override';
  return (
    <>
      <Text component="span" fw={500} display="block">
        {goalWords(verdict.goal)}
      </Text>
      <Text
        component="span"
        size="sm"
        display="block"
        className={isPossible ? classes.allowed : classes.refused}
      >
        {isPossible ? verdictWords(verdict) : t`Not now: ${verdictWords(verdict)}`}
      </Text>
    </>
  );
}
