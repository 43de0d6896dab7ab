import { Stack } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import { Due } from './due.tsx';
import { GivenFacts } from '../../components/facts.tsx';
import { Entered } from '../cases/entered-words.tsx';
import { ReportForm } from './report-form.tsx';
import { SettlementForm } from './settlement-form.tsx';
import { isReportLate, periodOf, reportWords, type ProgressReport } from './workplan-words.ts';

/** One report of progress: what it says, and what this person may do about it now. */
export function ReportPanel({
  number,
  report,
  mayEdit,
}: {
  number: string;
  report: ProgressReport;
  mayEdit: boolean;
}) {
  const { dueOn, status, content, reason, entered } = report;
  const isOpen = status !== 'accepted' && status !== 'skipped';
  const settlement = <SettlementForm key={status} number={number} report={report} />;
  return (
    <Stack gap="lg">
      <GivenFacts
        facts={[
          { name: t`Status`, value: reportWords(status) },
          { name: t`Period`, value: periodOf(report) },
          { name: t`Due on`, value: <Due on={dueOn} isLate={isReportLate(report)} /> },
          { name: status === 'skipped' ? t`Why without` : t`Why returned`, value: reason },
          { name: t`Done`, value: content?.done ?? null },
          { name: t`Not done, and why`, value: content?.notDone ?? null },
          { name: t`Next`, value: content?.next ?? null },
          { name: t`People trained`, value: trainedWords(content) },
          { name: t`Entered for it`, value: entered && <Entered entry={entered} /> },
        ]}
      />
      {mayEdit && isOpen && (
        <>
          {status === 'submitted' && settlement}
          <details open={status !== 'submitted'}>
            <summary>{content ? t`Change the report` : t`Enter the report`}</summary>
            <ReportForm number={number} report={report} />
          </details>
          {status !== 'submitted' && settlement}
        </>
      )}
    </Stack>
  );
}

function trainedWords(content: ProgressReport['content']): string {
  const { trainedWomen: women = null, trainedMen: men = null } = content ?? {};
  return [
    women !== null && plural(women, { one: '# woman', other: '# women' }),
    men !== null && plural(men, { one: '# man', other: '# men' }),
  ]
    .filter(Boolean)
    .join(', ');
}
