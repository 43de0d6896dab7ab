import { Anchor, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView } from '@sixstep/contract';
import type { State } from '@sixstep/process';
import { showDate } from '../../lib/dates.ts';
import type { CaseWay } from './case-way.ts';
import { eventWords, stateWords } from './process-words.ts';

/** The way of a case in words: the states that it has been in, where it is, and what can follow. */
export function MachineList({
  kase,
  way,
  onPick,
}: {
  kase: CaseView;
  way: CaseWay;
  onPick: (state: State) => void;
}) {
  return (
    <>
      <ol>
        {way.taken.map(({ seq, to, on, by }, index) => (
          <li key={seq} aria-current={index === way.taken.length - 1 ? 'step' : undefined}>
            <Anchor
              component="button"
              type="button"
              inherit
              underline="always"
              onClick={() => onPick(to)}
            >
              {stateWords(to)}
            </Anchor>{' '}
            <Text component="span" c="dimmed">
              {t`${showDate(on)}, ${by}`}
            </Text>
          </li>
        ))}
      </ol>
      {way.possible.length > 0 && (
        <>
          <Text fw={500}>{t`From ${stateWords(kase.state)} it can go to:`}</Text>
          <ol>
            {way.possible.map(({ type, to, allowed, reasons }) => (
              <li key={type}>
                {stateWords(to)} ({eventWords(type)}){' '}
                {!allowed && (
                  <Text component="span" c="var(--late)">
                    {t`Not now: ${reasons[0]?.words ?? ''}`}
                  </Text>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
