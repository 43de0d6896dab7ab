import type { WorkplanView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { usePerson } from '../access/session.tsx';
import { Loading } from '../components/loading.tsx';
import { NotFound } from '../components/not-found.tsx';
import { Page } from '../components/page.tsx';
import { Refusal } from '../http/request.ts';
import { useResource } from '../http/resource.ts';
import { useWords } from '../words/speech.tsx';
import { ReportCard, type ProgressReport } from '../workplans/report-card.tsx';
import { OwnDeliverable } from './own-deliverable.tsx';
import { ReportForm } from './report-form.tsx';

/** What the organization hands in and reports in one case: its own rows only. */
export function WorkPage({ number }: { number: string }) {
  const words = useWords('organization');
  const plan = useWords('workplan');
  const person = usePerson();
  const { data, error, reload } = useResource<WorkplanView>(paths.workplan(number));
  if (error instanceof Refusal && [400, 404].includes(error.status)) return <NotFound />;
  if (data === null) return <Loading error={error} onRetry={() => void reload()} />;

  const code = person.organization?.code;
  const deliverables = data.deliverables.filter((deliverable) => deliverable.lead?.code === code);
  const reports = data.reports.filter((report) => report.organization?.code === code);
  return (
    <Page title={words.workTitle} caption={number} back="/activities">
      <h2>{plan.deliverables}</h2>
      {deliverables.length === 0 && <p>{plan.noDeliverables}</p>}
      {deliverables.map((deliverable) => (
        <OwnDeliverable
          key={deliverable.id}
          caseNumber={number}
          deliverable={deliverable}
          onDone={reload}
        />
      ))}
      <h2>{plan.reports}</h2>
      {reports.length === 0 && <p>{plan.noReports}</p>}
      {reports.map((report) =>
        isAsked(report) ? (
          <ReportForm
            key={report.id}
            caseNumber={number}
            report={report}
            isOpen={report === reports.find(isAsked)}
            onDone={reload}
          />
        ) : (
          <ReportCard key={report.id} report={report} />
        ),
      )}
    </Page>
  );
}

const isAsked = (report: ProgressReport): boolean =>
  report.status === 'due' || report.status === 'returned';
