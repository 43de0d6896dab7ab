import { ActionIcon, Drawer } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { IconMenu2 } from '@tabler/icons-react';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { FollowUpProvider } from '../features/contacts/follow-up.tsx';
import { StepDialogProvider } from '../features/cases/step-dialog.tsx';
import { HeldBanner } from '../features/outbox/held-banner.tsx';
import { PersonProvider } from '../features/session/person.tsx';
import type { SignedIn } from '../features/session/session.queries.ts';
import { SignedOutDialog } from '../features/session/signed-out-dialog.tsx';
import classes from './frame.module.css';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';

/** Rail, bar and page for whoever is signed in. */
export function Frame({ person }: { person: SignedIn }) {
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const pathBefore = useRef(path);

  useEffect(() => {
    if (pathBefore.current === path) return;
    pathBefore.current = path;
    setDrawerOpen(false);
    // A keyboard or a screen reader goes on where the new page begins, unless a heading of it was asked for.
    if (!window.location.hash) main.current?.focus();
  }, [path]);

  return (
    <PersonProvider known={person}>
      <StepDialogProvider>
        <FollowUpProvider>
          <div className={classes.frame}>
            <a href="#main" className={classes.skip}>
              {t`Skip to the content`}
            </a>
            <aside className={classes.rail}>
              <Rail />
            </aside>
            <TopBar>
              <ActionIcon
                className={classes.burger}
                variant="subtle"
                size="lg"
                aria-label={t`Open the menu`}
                aria-expanded={isDrawerOpen}
                onClick={() => setDrawerOpen(true)}
              >
                <IconMenu2 aria-hidden size={20} />
              </ActionIcon>
            </TopBar>
            <main id="main" ref={main} tabIndex={-1} className={classes.main}>
              <HeldBanner />
              <Outlet />
            </main>
          </div>
          <Drawer
            opened={isDrawerOpen}
            onClose={() => setDrawerOpen(false)}
            size={260}
            title="Sixstep"
            closeButtonProps={{ 'aria-label': t`Close the menu` }}
          >
            <Rail />
          </Drawer>
          <SignedOutDialog personId={person.id} />
        </FollowUpProvider>
      </StepDialogProvider>
    </PersonProvider>
  );
}
