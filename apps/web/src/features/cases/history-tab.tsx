import { Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseTabProps } from './case-tab.ts';
import { HistoryTimeline } from './history-timeline.tsx';

/** The whole history of a case, with what undoes the last move and puts a line right. */
export default function HistoryTab({ kase }: CaseTabProps) {
  return (
    <section aria-labelledby="history">
      <Title order={2} id="history" mb="sm">{t`History`}</Title>
      <HistoryTimeline number={kase.number} kase={kase} />
    </section>
  );
}
