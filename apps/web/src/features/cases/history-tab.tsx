import { Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseTabProps } from './case-tab.ts';
import { HistoryTimeline } from './history-timeline.tsx';
import { StepButton } from './step-button.tsx';

/** The whole history of a case, and what puts a line of it right. */
export default function HistoryTab({ kase }: CaseTabProps) {
  return (
    <section aria-labelledby="history">
      <Title order={2} id="history" mb="sm">{t`History`}</Title>
      <StepButton kase={kase} type="case.correct" variant="default" />
      <div style={{ marginTop: 16 }}>
        <HistoryTimeline number={kase.number} />
      </div>
    </section>
  );
}
