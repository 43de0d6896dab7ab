import { Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView } from '@sixstep/contract';
import type { State } from '@sixstep/process';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { narrow, useMedia } from '../../lib/media.ts';
import { historyQuery } from './cases.queries.ts';
import { wayOf } from './case-way.ts';
import { MachineList } from './machine-list.tsx';
import classes from './machine-drawing.module.css';
import { MachinePicture } from './machine-picture.tsx';

/** The whole offer process with the way that this case has taken; the same as a list beneath. */
export function MachineDrawing({
  kase,
  onPick,
}: {
  kase: CaseView;
  onPick: (state: State) => void;
}) {
  const history = useQuery(historyQuery(kase.number));
  const isNarrow = useMedia(narrow);
  return (
    <section aria-labelledby="machine">
      <Title order={2} id="machine" mb="xs">
        {t`The way of this case`}
      </Title>
      <Answer query={history}>
        {(lines) => {
          const way = wayOf(kase, lines);
          return (
            <>
              {!isNarrow && <MachinePicture kase={kase} way={way} onPick={onPick} />}
              <details className={classes.list} open={isNarrow}>
                <summary>{t`The same as a list`}</summary>
                <MachineList kase={kase} way={way} onPick={onPick} />
              </details>
            </>
          );
        }}
      </Answer>
    </section>
  );
}
