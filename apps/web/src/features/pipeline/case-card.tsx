import { Button, Group, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { CaseSummary } from '@sixstep/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { AnchorLink } from '../../components/links.tsx';
import { Age } from '../cases/age.tsx';
import { nextStepsQuery } from '../cases/cases.queries.ts';
import { CountryName } from '../cases/country-name.tsx';
import { HoldMark } from '../cases/hold-mark.tsx';
import { eventWords, stateWords } from '../cases/process-words.ts';
import { useStepDialog } from '../cases/step-dialog.tsx';
import { TurnMark } from '../cases/turn-mark.tsx';
import { LastContact, NextAction } from '../contacts/follow-up-marks.tsx';
import classes from './case-card.module.css';
import { MoveMenu } from './move-menu.tsx';

/** A case on the board: what it is, whose turn, how old, and the one step that comes next. */
export function CaseCard({
  kase,
  isChanged = false,
  isMovable = true,
}: {
  kase: CaseSummary;
  isChanged?: boolean;
  isMovable?: boolean;
}) {
  const card = useRef<HTMLElement>(null);
  const client = useQueryClient();
  const [isDragged, setDragged] = useState(false);

  useEffect(() => {
    if (!card.current || !isMovable) return;
    return draggable({
      element: card.current,
      getInitialData: () => ({ kase }),
      // Asked for at once, so that the columns know their verdicts while the card is on its way.
      onDragStart: () => {
        setDragged(true);
        void client.prefetchQuery(nextStepsQuery(kase.number));
      },
      onDrop: () => setDragged(false),
    });
  }, [kase, client, isMovable]);

  return (
    <article
      ref={card}
      className={classes.card}
      aria-labelledby={`card-${kase.number}`}
      data-late={kase.daysOver > 0 || undefined}
      data-changed={isChanged || undefined}
      data-dragged={isDragged || undefined}
      data-movable={isMovable || undefined}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap={4}>
        <AnchorLink
          to="/cases/$number/{-$tab}"
          params={{ number: kase.number, tab: undefined }}
          id={`card-${kase.number}`}
          className={classes.country}
          data-case={kase.number}
          underline="hover"
          draggable={false}
        >
          <CountryName country={kase.country} />
        </AnchorLink>
        {isMovable && <MoveMenu kase={kase} />}
      </Group>
      <Text size="xs" c="dimmed">
        {kase.number}
      </Text>
      <Text size="sm" mt={4}>
        {stateWords(kase.state)}
      </Text>
      <Group gap="0 8px" fz="sm">
        {kase.step && <TurnMark turn={kase.turn} />}
        {kase.step && <Age kase={kase} />}
      </Group>
      <Text size="sm" c="dimmed">
        {kase.manager?.name ?? t`No manager yet`}
      </Text>
      <LastContact kase={kase} />
      <NextAction kase={kase} />
      {kase.onHold && <HoldMark reviewOn={kase.holdReviewOn} />}
      {isMovable && <NextStepOfCard kase={kase} />}
    </article>
  );
}

function NextStepOfCard({ kase }: { kase: CaseSummary }) {
  const open = useStepDialog();
  const { next, number } = kase;
  if (!next) return null;
  if (next.allowed) {
    return (
      <Button
        variant="default"
        size="compact-sm"
        mt={6}
        fullWidth
        classNames={{ root: classes.button, label: classes.next }}
        onClick={() => open({ number, type: next.type, onBehalf: next.onBehalf })}
      >
        {eventWords(next.type)}
      </Button>
    );
  }
  const more = next.reasons.length - 1;
  return (
    <Text size="sm" mt={6} className={classes.missing}>
      {eventWords(next.type)}: {next.reasons[0]?.words}
      {more > 0 && ` ${t`(and ${more} more)`}`}
    </Text>
  );
}
