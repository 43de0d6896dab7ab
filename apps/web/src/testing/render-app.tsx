import {
  caseList,
  contactList,
  countryNoteList,
  knownSupportList,
  designationList,
  history,
  introductionList,
  listOf,
  mailGateView,
  myWeek,
  objectionList,
  paths,
  personView,
  quietView,
  reminderDraftList,
  sessionView,
  translatableTexts,
} from '@sixstep/contract';
import { createMemoryHistory } from '@tanstack/react-router';
import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../app/app.tsx';
import { speakEnglish } from '../app/language.ts';
import { createAppRouter } from '../app/router.tsx';
import { forgetAllDrafts } from '../features/cases/step-forms/drafts.ts';
import { signedOut } from '../features/session/signed-out.ts';
import { createQueryClient } from '../lib/query-client.ts';
import { answersOf, type Answer } from './answers.ts';
import { xhrOf } from './answers-by-xhr.ts';
import { buildSession } from './build-case.ts';

// The pages come in parts, and a machine that runs other specs beside takes its time.
configure({ asyncUtilTimeout: 8000 });

// Text areas that grow ask when fonts have loaded; the environment of specs has none.
if (!('fonts' in document)) {
  Object.defineProperty(document, 'fonts', { value: new EventTarget() });
}

const noItems = { items: [], nextCursor: null };
const notQuiet = { quiet: null, version: 0, held: 0, goesWhenLifted: 0, mayChange: false };

/** What every page asks for besides its own. */
const usual: readonly Answer[] = [
  ['GET', paths.session, sessionView, buildSession()],
  ['GET', paths.people, listOf(personView), noItems],
  ['GET', paths.cases, caseList, { ...noItems, total: 0 }],
  ['GET', paths.myWeek, myWeek, { today: '2026-11-23', tasks: [], cases: [] }],
  ['GET', paths.contacts('A6IP-GHA-2026-01'), contactList, noItems],
  ['GET', paths.translations('A6IP-GHA-2026-01'), translatableTexts, noItems],
  ['GET', paths.objections('A6IP-GHA-2026-01'), objectionList, noItems],
  ...(['GHA', 'NOR'] as const).flatMap((code): Answer[] => [
    ['GET', paths.introductions(code), introductionList, noItems],
    ['GET', paths.knownSupport(code), knownSupportList, noItems],
    ['GET', paths.countryNotes(code), countryNoteList, noItems],
    [
      'GET',
      paths.designations(code),
      designationList,
      { ...noItems, officeMailbox: null, today: '2026-11-23' },
    ],
  ]),
  ['GET', paths.mailGate, mailGateView, { isOpen: true, held: 0, mayMove: false, moves: [] }],
  ['GET', paths.quiet('A6IP-GHA-2026-01'), quietView, notQuiet],
  ['GET', paths.reminderDrafts('A6IP-GHA-2026-01'), reminderDraftList, noItems],
];

/**
 * The whole staff application in the spec's document, at an address, with an API that answers what it is given. A person of
 * the spec acts through `user`; `router` tells where they have got to.
 */
export function renderApp({
  at,
  answers: given = [],
}: {
  at: string;
  answers?: readonly Answer[];
}) {
  speakEnglish();
  const answers = answersOf([...usual, ...given]);
  globalThis.fetch = answers.fetch as typeof fetch;
  globalThis.XMLHttpRequest = xhrOf(answers) as unknown as typeof XMLHttpRequest;
  const router = createAppRouter({
    client: createQueryClient(signedOut.happened),
    history: createMemoryHistory({ initialEntries: [at] }),
  });
  const user = userEvent.setup();
  const view = render(<App start={() => router} />);
  return { answers, router, user, view };
}

/** Takes the page away and forgets what the application keeps outside of it. */
export function clearApp(): void {
  cleanup();
  signedOut.isOver();
  forgetAllDrafts();
}

/** The usual answers of a case's page. */
export const historyOf = (number: string): Answer => [
  'GET',
  paths.history(number),
  history,
  noItems,
];
