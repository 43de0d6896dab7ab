import { List, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { MissionCase } from '@sixstep/contract';
import { eventWords, stateWords } from '../cases/process-words.ts';
import { ReasonList } from '../cases/reason-list.tsx';

/** What the machine says to the steps of each case, in their order. */
export const MissionOutcome = ({ cases }: { cases: readonly MissionCase[] }) => (
  <div role="status">
    {cases.map(({ number, country, steps, state }) => (
      <div key={number}>
        <Text fw={600}>{country}</Text>
        <List>
          <List.Item>{t`A contact is noted.`}</List.Item>
          {steps.map(({ type, isLawful, to, reasons }) => (
            <List.Item key={type}>
              {isLawful && to
                ? t`${eventWords(type)} → ${stateWords(to)}`
                : t`${eventWords(type)}: not now, and nothing after it`}
              {!isLawful && <ReasonList reasons={reasons} number={number} />}
            </List.Item>
          ))}
        </List>
        <Text size="sm" c="dimmed">{t`Then: ${stateWords(state)}`}</Text>
      </div>
    ))}
  </div>
);
