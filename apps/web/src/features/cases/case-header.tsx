import { Breadcrumbs, Group, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView } from '@sixstep/contract';
import { useEffect } from 'react';
import { AnchorLink } from '../../components/links.tsx';
import { QuietMark } from '../quiet/quiet-mark.tsx';
import { Age } from './age.tsx';
import { CountryName } from './country-name.tsx';
import { HoldMark } from './hold-mark.tsx';
import { stateWords } from './process-words.ts';
import { StepButton } from './step-button.tsx';
import { TurnMark } from './turn-mark.tsx';
import { UndoButton, useUndoKey } from './undo.tsx';

/** Country, number, state, whose turn, age, and the one step that comes next. */
export function CaseHeader({ kase }: { kase: CaseView }) {
  useEffect(() => {
    document.title = `${kase.country.name} ${kase.number} · Sixstep`;
  }, [kase.country.name, kase.number]);
  useUndoKey(kase);
  return (
    <header>
      <Breadcrumbs separator="›" mb={4} fz="sm">
        <AnchorLink to="/pipeline" lh="24px">{t`Pipeline`}</AnchorLink>
        <AnchorLink to="/countries/$code" params={{ code: kase.country.code }} lh="24px">
          {kase.country.name}
        </AnchorLink>
        <Text inherit c="dimmed" lh="24px">
          {kase.number}
        </Text>
      </Breadcrumbs>
      <Group justify="space-between" align="flex-start" gap="md">
        <div>
          <Title order={1}>
            <CountryName country={kase.country} />
          </Title>
          <Group gap="2px 16px" mt={4}>
            <Text fw={600}>{stateWords(kase.state)}</Text>
            <TurnMark turn={kase.turn} />
            {kase.step && <Age kase={kase} withDueDate />}
            <QuietMark number={kase.number} />
            {kase.onHold && <HoldMark reviewOn={kase.holdReviewOn} />}
            <Text c="dimmed">
              {kase.manager ? t`Manager: ${kase.manager.name}` : t`No manager yet`}
            </Text>
            {kase.followsCase && (
              <AnchorLink
                to="/cases/$number/{-$tab}"
                params={{ number: kase.followsCase, tab: undefined }}
              >
                {t`Follows ${kase.followsCase}`}
              </AnchorLink>
            )}
          </Group>
        </div>
        <Group gap="xs">
          <UndoButton kase={kase} size="md" />
          {kase.next?.allowed && (
            <StepButton kase={kase} type={kase.next.type} onBehalf={kase.next.onBehalf} size="md" />
          )}
        </Group>
      </Group>
    </header>
  );
}
