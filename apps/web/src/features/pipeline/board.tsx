import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { Text, VisuallyHidden } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { CaseSummary } from '@sixstep/contract';
import { steps, type Step } from '@sixstep/process';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { narrow, useMedia } from '../../lib/media.ts';
import { allCasesQuery } from '../cases/cases.queries.ts';
import { BoardColumn } from './board-column.tsx';
import classes from './board.module.css';
import { EndedRail } from './ended-rail.tsx';
import { NoCases } from './no-cases.tsx';
import { countFilters, type PipelineFilter } from './pipeline-search.ts';
import { StepPicker } from './step-picker.tsx';
import { useChanged } from './use-changed.ts';

/** The open cases by step, with what has ended or is held in a rail beside them. */
export function Board({ filter }: { filter: PipelineFilter }) {
  const open = useQuery({
    ...allCasesQuery({ ...filter, ended: 'false' }),
    enabled: filter.ended !== 'true',
    placeholderData: (before) => before,
  });
  const isNarrow = useMedia(narrow);
  const changed = useChanged(open.data?.items);
  const dragged = useDragged();

  if (filter.ended === 'true')
    return <EndedRail filter={filter} held={[]} isOpenAtFirst dragged={dragged} />;
  return (
    <Answer query={open} lines={8}>
      {({ items, total }) => {
        if (items.length === 0 && countFilters(filter) > 0) return <NoCases />;
        const held = items.filter(({ onHold }) => onHold);
        const inStep = (step: Step) => items.filter((kase) => kase.step === step && !kase.onHold);
        return (
          <>
            <VisuallyHidden aria-live="polite">
              {changed.size > 0 &&
                plural(changed.size, { one: '# case has moved', other: '# cases have moved' })}
            </VisuallyHidden>
            {total > items.length && (
              <Text
                c="dimmed"
                mb="xs"
              >{t`The first ${items.length} of ${total} cases are shown. Narrow the filter, or use the table.`}</Text>
            )}
            <div className={classes.board}>
              {isNarrow ? (
                <StepPicker inStep={inStep} changed={changed} />
              ) : (
                <div className={classes.columns} role="region" aria-label={t`Board`}>
                  {steps.map((step) => (
                    <BoardColumn
                      key={step}
                      step={step}
                      cases={inStep(step)}
                      changed={changed}
                      dragged={dragged}
                    />
                  ))}
                </div>
              )}
              <EndedRail filter={filter} held={held} dragged={dragged} />
            </div>
          </>
        );
      }}
    </Answer>
  );
}

/** The case whose card is being dragged. */
function useDragged(): CaseSummary | null {
  const [dragged, setDragged] = useState<CaseSummary | null>(null);
  useEffect(
    () =>
      monitorForElements({
        onDragStart: ({ source }) => setDragged(source.data['kase'] as CaseSummary),
        onDrop: () => setDragged(null),
      }),
    [],
  );
  return dragged;
}
