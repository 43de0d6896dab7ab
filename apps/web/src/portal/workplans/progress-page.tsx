import type { WorkplanView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useCase } from '../cases/case-context.ts';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { useResource } from '../http/resource.ts';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { Amendments } from './amendments.tsx';
import { ClosingReport } from './closing-report.tsx';
import { DeliverableCard } from './deliverable-card.tsx';
import { ReportCard } from './report-card.tsx';

/** What has been delivered and reported, and what the country says to it. */
export function ProgressPage() {
  const words = useWords('workplan');
  const { language, say } = useSpeech();
  const { kase, reload: reloadCase } = useCase();
  const { data, error, reload } = useResource<WorkplanView>(paths.workplan(kase.number));
  if (data === null) return <Loading error={error} onRetry={() => void reload()} />;

  const refresh = async () => {
    await Promise.all([reload(), reloadCase()]);
  };
  const day = (date: string) => plainDate(date, language);
  return (
    <Page title={words.title} caption={kase.number} back={`/cases/${kase.number}`}>
      <p>
        {data.kickOffOn !== null && say(words.started, { date: day(data.kickOffOn) })}{' '}
        {data.endsOn !== null && say(words.ends, { date: day(data.endsOn) })}{' '}
        {data.reportingRhythmMonths !== null &&
          say(words.rhythm, { count: data.reportingRhythmMonths })}
      </p>
      {data.closing !== null && (
        <ClosingReport report={data.closing} mayAnswer={data.mayAnswer} onDone={refresh} />
      )}
      <h2>{words.deliverables}</h2>
      {data.deliverables.length === 0 && <p>{words.noDeliverables}</p>}
      {data.deliverables.map((deliverable) => (
        <DeliverableCard
          key={deliverable.id}
          deliverable={deliverable}
          mayAnswer={data.mayAnswer}
          onDone={refresh}
        />
      ))}
      <h2>{words.reports}</h2>
      {data.reports.length === 0 && <p>{words.noReports}</p>}
      {data.reports.map((report) => (
        <ReportCard key={report.id} report={report} />
      ))}
      <Amendments view={data} />
    </Page>
  );
}
