import { t } from '@lingui/core/macro';
import {
  IconBuildingCommunity,
  IconChartBar,
  IconHome,
  IconInbox,
  IconLanguage,
  IconLayoutKanban,
  IconMail,
  IconPlane,
  IconSend,
  IconMailForward,
  IconUsers,
  IconWorld,
  type Icon,
} from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useAbility } from '../features/session/person.tsx';
import { sessionQuery } from '../features/session/session.queries.ts';
import classes from './rail.module.css';

interface Place {
  readonly to: NonNullable<LinkProps['to']>;
  readonly words: string;
  readonly icon: Icon;
}

/** The places of the application. */
export function Rail() {
  const isDemonstration = Boolean(useQuery(sessionQuery).data?.demonstration);
  const mayReadMail = useAbility('mail.read');
  const places = placesInOrder(isDemonstration, mayReadMail);
  return (
    <nav aria-label={t`Main`} className={classes.nav}>
      <p className={classes.product}>Sixstep</p>
      <ul className={classes.places}>
        {places.map(({ to, words, icon: PlaceIcon }) => (
          <li key={to}>
            <Link
              to={to}
              className={classes.place}
              activeOptions={{ exact: to === '/', includeSearch: false }}
            >
              <PlaceIcon aria-hidden size={18} stroke={1.6} />
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Mails stay in a mailbox of our own only while nothing is real. */
const placesInOrder = (isDemonstration: boolean, mayReadMail: boolean): Place[] => [
  { to: '/', words: t`My week`, icon: IconHome },
  { to: '/pipeline', words: t`Pipeline`, icon: IconLayoutKanban },
  { to: '/countries', words: t`Countries`, icon: IconWorld },
  { to: '/waves', words: t`Waves`, icon: IconSend },
  { to: '/adoptions', words: t`Adoptions`, icon: IconInbox },
  { to: '/missions', words: t`Missions`, icon: IconPlane },
  { to: '/translations', words: t`To translate`, icon: IconLanguage },
  { to: '/organizations', words: t`Organizations`, icon: IconBuildingCommunity },
  { to: '/reports', words: t`Reports`, icon: IconChartBar },
  { to: '/people', words: t`People`, icon: IconUsers },
  ...(mayReadMail
    ? [{ to: '/outbox', words: t`Outbox`, icon: IconMailForward } satisfies Place]
    : []),
  ...(isDemonstration
    ? [{ to: '/mailbox', words: t`Mailbox`, icon: IconMail } satisfies Place]
    : []),
];
