import type { ReactNode } from 'react';
import { Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { ArrivalPage } from './access/arrival-page.tsx';
import { SessionProvider, useSession } from './access/session.tsx';
import { SignInPage } from './access/sign-in-page.tsx';
import { useSignOut, type SigningOut } from './access/sign-out.ts';
import { areaPage } from './area-page.tsx';
import { Layout } from './components/layout.tsx';
import { Loading } from './components/loading.tsx';
import { NotFound } from './components/not-found.tsx';
import { Page } from './components/page.tsx';
import { CrashGuard } from './crash-guard.tsx';
import { preferredLanguage, splitPath } from './language.ts';
import { SpeechProvider, useWords } from './words/speech.tsx';

const SignOutGate = areaPage<{ signOut: SigningOut }>(
  [],
  async () => (await import('./access/sign-out-gate.tsx')).SignOutGate,
);
const HomePage = areaPage([], async () => (await import('./cases/home-page.tsx')).HomePage);
const CasePages = areaPage<{ number: string }>(
  ['cases'],
  async () => (await import('./cases/case-pages.tsx')).CasePages,
);
const ApplyPage = areaPage(
  ['cases'],
  async () => (await import('./cases/apply-page.tsx')).ApplyPage,
);
const ColleaguesPage = areaPage(
  ['colleagues'],
  async () => (await import('./colleagues/colleagues-page.tsx')).ColleaguesPage,
);
const OrganizationPages = areaPage(
  ['organization', 'workplan'],
  async () => (await import('./organizations/organization-pages.tsx')).OrganizationPages,
);

/** The portal, below its base path: the language comes first in every address. */
export function App() {
  return (
    <Router base="/portal">
      <InLanguageOfPath />
    </Router>
  );
}

function InLanguageOfPath() {
  const [path] = useLocation();
  const { language } = splitPath(path);
  const asked = language ?? preferredLanguage(navigator.languages);
  return (
    <SpeechProvider asked={asked}>
      <SessionProvider>
        {language === null ? (
          <Redirect to={`/${asked}${path === '/' ? '/' : path}${window.location.hash}`} replace />
        ) : (
          <Frame />
        )}
      </SessionProvider>
    </SpeechProvider>
  );
}

function Frame() {
  const { view } = useSession();
  const signOut = useSignOut();
  return (
    <Layout person={view?.person?.name ?? null} onSignOut={signOut.ask}>
      <CrashGuard>{signOut.unsent ? <SignOutGate signOut={signOut} /> : <Pages />}</CrashGuard>
    </Layout>
  );
}

function Pages() {
  return (
    <Switch>
      <Route path="/:language/in" component={ArrivalPage} />
      <Route path="/:language/accessibility" component={AccessibilityPage} />
      <Route path="/:language/cases/:number/*?">
        {({ number }) => (
          <SignedIn>
            <CasePages key={number} number={number} />
          </SignedIn>
        )}
      </Route>
      <Route path="/:language/apply">
        <SignedIn>
          <ApplyPage />
        </SignedIn>
      </Route>
      <Route path="/:language/colleagues">
        <SignedIn>
          <ColleaguesPage />
        </SignedIn>
      </Route>
      <Route path="/:language/activities/*?">
        <SignedIn>
          <OrganizationPages />
        </SignedIn>
      </Route>
      <Route path="/:language">
        <SignedIn>
          <Start />
        </SignedIn>
      </Route>
      <Route component={NotFound} />
    </Switch>
  );
}

/** What follows is for people whom the API knows; others sign in first, at the same address. */
function SignedIn({ children }: { children: ReactNode }) {
  const { view, error, reload } = useSession();
  if (view === null) return <Loading error={error} onRetry={() => void reload()} />;
  return view.person === null ? <SignInPage /> : <>{children}</>;
}

function Start() {
  const { view } = useSession();
  const role = view?.person?.role;
  if (role === 'partnerContact') return <OrganizationPages />;
  return role === 'focalPoint' || role === 'countryColleague' ? <HomePage /> : <StaffPage />;
}

function StaffPage() {
  const words = useWords('shell');
  return (
    <Page title={words.staffTitle}>
      <p>{words.staff}</p>
      <p>
        <a className="button" href="/">
          {words.toStaff}
        </a>
      </p>
    </Page>
  );
}

function AccessibilityPage() {
  const words = useWords('shell').accessibilityPage;
  return (
    <Page title={words.title} back="/">
      <p>{words.aim}</p>
      <p>{words.how}</p>
      <p>{words.tested}</p>
      <p>{words.contact}</p>
    </Page>
  );
}
