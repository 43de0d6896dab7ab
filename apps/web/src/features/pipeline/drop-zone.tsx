import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { t } from '@lingui/core/macro';
import type { CaseSummary } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { nextStepsQuery } from '../cases/cases.queries.ts';
import classes from './drop-zone.module.css';
import { useMove } from './move-case.tsx';
import { verdictOf, verdictWords, type Goal, type Verdict } from './verdicts.ts';

/** A place where cards can be dropped. While one is dragged it says what a drop would mean, before it is made. */
export function DropZone({
  goal,
  dragged,
  children,
  className = '',
}: {
  goal: Goal;
  dragged: CaseSummary | null;
  children: ReactNode;
  className?: string | undefined;
}) {
  const zone = useRef<HTMLDivElement>(null);
  const [isOver, setOver] = useState(false);
  const verdict = useVerdict(goal, dragged);
  const move = useMove();
  const latest = useRef({ dragged, verdict, move });
  latest.current = { dragged, verdict, move };

  useEffect(() => {
    if (!zone.current) return;
    return dropTargetForElements({
      element: zone.current,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        const { verdict: known, move: act } = latest.current;
        if (known) act(source.data['kase'] as CaseSummary, known);
      },
    });
  }, []);

  return (
    <div
      ref={zone}
      className={`${classes.zone} ${className}`}
      data-verdict={verdict?.kind}
      data-over={isOver || undefined}
    >
      {dragged && (
        <p className={classes.verdict} data-kind={verdict?.kind}>
          {verdict ? <VerdictLine verdict={verdict} /> : t`Asking…`}
        </p>
      )}
      {children}
    </div>
  );
}

function VerdictLine({ verdict }: { verdict: Verdict }) {
  const words = verdictWords(verdict);
  if (verdict.kind === 'allowed') return <>✓ {words}</>;
  if (verdict.kind === 'here' || verdict.kind === 'override') return words;
  return <>✕ {words}</>;
}

function useVerdict(goal: Goal, dragged: CaseSummary | null): Verdict | null {
  const { data } = useQuery({
    ...nextStepsQuery(dragged?.number ?? ''),
    enabled: dragged !== null,
  });
  return dragged && data ? verdictOf(goal, dragged, data) : null;
}
