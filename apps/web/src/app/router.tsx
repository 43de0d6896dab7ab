import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router';
import * as z from 'zod/mini';
import { pipelineSearch } from '../features/pipeline/pipeline-search.ts';
import { countriesSearch } from '../features/partner-countries/countries-search.ts';
import { reportSearch } from '../features/reports/report-search.ts';
import { isOfCenter, portalOf, sessionQuery } from '../features/session/session.queries.ts';
import { SignInPage } from '../features/session/sign-in-page.tsx';
import { part } from '../lib/load-part.ts';
import { searchText } from '../lib/search-text.ts';
import { PageTrouble } from './page-trouble.tsx';
import { NoSuchPage } from './no-such-page.tsx';
import { Frame } from './frame.tsx';

interface Context {
  readonly client: QueryClient;
}

const root = createRootRouteWithContext<Context>()({
  component: Outlet,
  notFoundComponent: NoSuchPage,
});

/** Only addresses of our own may be returned to after the sign-in. */
const ownAddress = z.string().check(z.regex(/^\/(?![/\\])/));

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: z.object({ to: z.catch(z.optional(ownAddress), undefined) }),
  component: function SignInRoute() {
    const { to } = signIn.useSearch();
    const navigate = signIn.useNavigate();
    return (
      <SignInPage
        token={window.location.hash.slice(1)}
        onSignedIn={() => void navigate({ href: to ?? '/', replace: true })}
      />
    );
  },
});

/** Open to all: whoever wants to sign in by a link finds it there. The API has a mailbox in a demonstration only. */
const mailbox = createRoute({
  getParentRoute: () => root,
  path: '/mailbox',
  component: lazyRouteComponent(
    part(() => import('../features/mailbox/mailbox-page.tsx')),
    'MailboxPage',
  ),
});

const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  beforeLoad: async ({ context, location }) => {
    const { person } = await context.client.ensureQueryData(sessionQuery);
    if (!person) throw redirect({ to: '/sign-in', search: { to: location.href }, replace: true });
    if (!isOfCenter(person)) throw redirect({ href: portalOf(person), reloadDocument: true });
    return { person };
  },
  component: function StaffRoute() {
    return <Frame person={staff.useRouteContext().person} />;
  },
  errorComponent: PageTrouble,
  notFoundComponent: NoSuchPage,
});

const home = createRoute({
  getParentRoute: () => staff,
  path: '/',
  component: lazyRouteComponent(
    part(() => import('../features/my-week/home-page.tsx')),
    'HomePage',
  ),
});

const pipeline = createRoute({
  getParentRoute: () => staff,
  path: '/pipeline',
  validateSearch: pipelineSearch,
  component: lazyRouteComponent(
    part(() => import('../features/pipeline/pipeline-page.tsx')),
    'PipelinePage',
  ),
});

const kase = createRoute({
  getParentRoute: () => staff,
  path: '/cases/$number/{-$tab}',
  component: lazyRouteComponent(
    part(() => import('./case-route.tsx')),
    'CaseRoute',
  ),
});

const countries = createRoute({
  getParentRoute: () => staff,
  path: '/countries',
  validateSearch: countriesSearch,
  component: lazyRouteComponent(
    part(() => import('../features/partner-countries/countries-page.tsx')),
    'CountriesPage',
  ),
});

const country = createRoute({
  getParentRoute: () => staff,
  path: '/countries/$code',
  component: lazyRouteComponent(
    part(() => import('../features/partner-countries/country-page.tsx')),
    'CountryPage',
  ),
});

const adoptions = createRoute({
  getParentRoute: () => staff,
  path: '/adoptions',
  component: lazyRouteComponent(
    part(() => import('../features/adoptions/adoptions-page.tsx')),
    'AdoptionsPage',
  ),
});

const decision = createRoute({
  getParentRoute: () => staff,
  path: '/decisions/$number',
  component: lazyRouteComponent(
    part(() => import('../features/decisions/decision-page.tsx')),
    'DecisionPage',
  ),
});

const missions = createRoute({
  getParentRoute: () => staff,
  path: '/missions',
  component: lazyRouteComponent(
    part(() => import('../features/missions/missions-page.tsx')),
    'MissionsPage',
  ),
});

const translations = createRoute({
  getParentRoute: () => staff,
  path: '/translations',
  component: lazyRouteComponent(
    part(() => import('../features/translations/translations-page.tsx')),
    'TranslationsPage',
  ),
});

const waves = createRoute({
  getParentRoute: () => staff,
  path: '/waves',
  component: lazyRouteComponent(
    part(() => import('../features/waves/waves-page.tsx')),
    'WavesPage',
  ),
});

const newWave = createRoute({
  getParentRoute: () => staff,
  path: '/waves/new',
  component: lazyRouteComponent(
    part(() => import('../features/waves/new-wave-page.tsx')),
    'NewWavePage',
  ),
});

const letterTemplates = createRoute({
  getParentRoute: () => staff,
  path: '/waves/letters',
  component: lazyRouteComponent(
    part(() => import('../features/letter-templates/letter-templates-page.tsx')),
    'LetterTemplatesPage',
  ),
});

const wave = createRoute({
  getParentRoute: () => staff,
  path: '/waves/$id',
  component: lazyRouteComponent(
    part(() => import('../features/waves/wave-page.tsx')),
    'WavePage',
  ),
});

const imports = createRoute({
  getParentRoute: () => staff,
  path: '/imports',
  component: lazyRouteComponent(
    part(() => import('../features/imports/imports-page.tsx')),
    'ImportsPage',
  ),
});

const confirmation = createRoute({
  getParentRoute: () => staff,
  path: '/confirmation',
  component: lazyRouteComponent(
    part(() => import('../features/confirmations/confirmation-page.tsx')),
    'ConfirmationPage',
  ),
});

const organizations = createRoute({
  getParentRoute: () => staff,
  path: '/organizations',
  component: lazyRouteComponent(
    part(() => import('../features/organizations/organizations-page.tsx')),
    'OrganizationsPage',
  ),
});

const people = createRoute({
  getParentRoute: () => staff,
  path: '/people',
  component: lazyRouteComponent(
    part(() => import('../features/people/people-page.tsx')),
    'PeoplePage',
  ),
});

const reports = createRoute({
  getParentRoute: () => staff,
  path: '/reports',
  validateSearch: reportSearch,
  component: lazyRouteComponent(
    part(() => import('../features/reports/reports-page.tsx')),
    'ReportsPage',
  ),
});

const outbox = createRoute({
  getParentRoute: () => staff,
  path: '/outbox',
  component: lazyRouteComponent(
    part(() => import('../features/outbox/outbox-page.tsx')),
    'OutboxPage',
  ),
});

const routeTree = root.addChildren([
  signIn,
  mailbox,
  staff.addChildren([
    outbox,
    home,
    pipeline,
    kase,
    adoptions,
    decision,
    imports,
    missions,
    translations,
    waves,
    newWave,
    letterTemplates,
    wave,
    confirmation,
    countries,
    country,
    organizations,
    people,
    reports,
  ]),
]);

export function createAppRouter({ client, history }: Context & { history?: RouterHistory }) {
  return createRouter({
    routeTree,
    context: { client },
    defaultPreload: false,
    scrollRestoration: true,
    defaultErrorComponent: PageTrouble,
    parseSearch: searchText.parse,
    stringifySearch: searchText.stringify,
    ...(history && { history }),
  });
}
export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
