import { Tabs } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { isProblem } from '../../lib/problem-error.ts';
import { reachHeading } from '../../lib/reach-heading.ts';
import { CaseHeader } from './case-header.tsx';
import type { CaseTab } from './case-tab.ts';
import classes from './case-page.module.css';
import { caseQuery } from './cases.queries.ts';
import { StepRail } from './step-rail.tsx';

/** A case: its header and steps, and one tab for each thing that the steps leave behind. */
export function CasePage({
  number,
  tab = 'overview',
  tabs,
}: {
  number: string;
  tab?: string | undefined;
  tabs: readonly CaseTab[];
}) {
  const { _ } = useLingui();
  const navigate = useNavigate();
  const query = useQuery(caseQuery(number));
  const shown = tabs.find(({ id }) => id === tab);

  if (isProblem(query.error, 'notFound', 'invalid') && !query.data) {
    return (
      <EmptyState
        title={t`There is no such case`}
      >{t`The number may be mistyped, or the case may not be yours to see.`}</EmptyState>
    );
  }
  return (
    <Answer query={query} lines={8}>
      {(kase) => (
        <>
          <CaseHeader kase={kase} />
          <StepRail kase={kase} />
          <Tabs
            mt="md"
            value={shown?.id ?? null}
            activateTabWithKeyboard={false}
            keepMounted={false}
            onChange={(id) =>
              void navigate({
                to: '/cases/$number/{-$tab}',
                params: { number, tab: id === 'overview' || id === null ? undefined : id },
              })
            }
          >
            <Tabs.List className={classes.tabs}>
              {tabs.map(({ id, words }) => (
                <Tabs.Tab key={id} value={id} {...(id === shown?.id && { ref: showInItsRow })}>
                  {_(words)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {tabs.map(({ id, page: Page }) => (
              <Tabs.Panel key={id} value={id} pt="md">
                {id === shown?.id && (
                  <Suspense fallback={<Loading />}>
                    <Page kase={kase} />
                    <HeadingOfAddress />
                  </Suspense>
                )}
              </Tabs.Panel>
            ))}
          </Tabs>
          {!shown && <EmptyState title={t`There is no such part of the case`} />}
        </>
      )}
    </Answer>
  );
}

/** On a narrow screen the row of tabs is wider than the page: the open one stands in view. */
function showInItsRow(tab: HTMLButtonElement | null): void {
  const row = tab?.parentElement;
  if (row && tab) row.scrollLeft = tab.offsetLeft - row.offsetLeft - 16;
}

/** How long the heading that an address names may take to appear, while its part of the case is loading. */
const patienceMilliseconds = 4000;

/** Brings the heading that the address names (`#intake`) into view and gives it the focus, once it is there. */
function HeadingOfAddress() {
  const hash = window.location.hash.slice(1);
  const reached = useRef('');
  useEffect(() => {
    if (!hash || reached.current === hash) return;
    const reach = () => {
      if (!reachHeading(hash)) return false;
      reached.current = hash;
      return true;
    };
    if (reach()) return;
    const watch = new MutationObserver(() => reach() && watch.disconnect());
    watch.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => watch.disconnect(), patienceMilliseconds);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
    };
  }, [hash]);
  return null;
}
