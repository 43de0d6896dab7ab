import type { CaseView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { Route, Switch } from 'wouter';
import { areaPage } from '../area-page.tsx';
import { Loading } from '../components/loading.tsx';
import { NotFound } from '../components/not-found.tsx';
import { Refusal } from '../http/request.ts';
import { useResource } from '../http/resource.ts';
import { CaseContext, type OpenCase } from './case-context.ts';
import { CasePage } from './case-page.tsx';
import { DeclinePage } from './decline-page.tsx';
import { ReopenPage } from './reopen-page.tsx';
import { StartPage } from './start-page.tsx';
import { WithdrawPage } from './withdraw-page.tsx';

const ExpressionPages = areaPage(
  ['expression', 'form'],
  async () => (await import('../expressions-of-interest/expression-pages.tsx')).ExpressionPages,
);
const ConsultationPage = areaPage(
  ['consultation'],
  async () => (await import('../consultations/consultation-page.tsx')).ConsultationPage,
);
const PackagePage = areaPage(
  ['supportPackage'],
  async () => (await import('../support-packages/package-page.tsx')).PackagePage,
);
const DiscussionPage = areaPage(
  ['discussion'],
  async () => (await import('../discussion/discussion-page.tsx')).DiscussionPage,
);
const TranslationsPage = areaPage(
  ['translations', 'form'],
  async () => (await import('../translations/translations-page.tsx')).TranslationsPage,
);
const ProvidersPage = areaPage(
  ['offers'],
  async () => (await import('../offers/providers-page.tsx')).ProvidersPage,
);
const ProgressPage = areaPage(
  ['workplan'],
  async () => (await import('../workplans/progress-page.tsx')).ProgressPage,
);
const AmendmentPage = areaPage(
  ['workplan'],
  async () => (await import('../workplans/amendment-page.tsx')).AmendmentPage,
);

/** Everything below `/cases/{number}`; each page finds the case, as it stands now, in its context. */
export function CasePages({ number }: { number: string }) {
  const { data, error, reload } = useResource<CaseView>(paths.case(number));
  if (error instanceof Refusal && error.status === 404) return <NotFound />;
  if (error instanceof Refusal && error.status === 400 && data === null) return <NotFound />;
  if (data === null) return <Loading error={error} onRetry={() => void reload()} />;

  const open: OpenCase = { kase: data, reload };
  const at = '/:language/cases/:number';
  return (
    <CaseContext.Provider value={open}>
      <Switch>
        <Route path={at} component={CasePage} />
        <Route path={`${at}/start`} component={StartPage} />
        <Route path={`${at}/decline`} component={DeclinePage} />
        <Route path={`${at}/withdraw`} component={WithdrawPage} />
        <Route path={`${at}/reopen`} component={ReopenPage} />
        <Route path={`${at}/expression/*?`} component={ExpressionPages} />
        <Route path={`${at}/consultation`} component={ConsultationPage} />
        <Route path={`${at}/package`} component={PackagePage} />
        <Route path={`${at}/providers`} component={ProvidersPage} />
        <Route path={`${at}/discussion`} component={DiscussionPage} />
        <Route path={`${at}/translations`} component={TranslationsPage} />
        <Route path={`${at}/progress`} component={ProgressPage} />
        <Route path={`${at}/amendment`} component={AmendmentPage} />
        <Route component={NotFound} />
      </Switch>
    </CaseContext.Provider>
  );
}
