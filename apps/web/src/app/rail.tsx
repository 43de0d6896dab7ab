import { t } from '@lingui/core/macro';
import {
  IconBuildingCommunity,
  IconChartBar,
  IconHome,
  IconLayoutKanban,
  IconUsers,
  IconWorld,
  type Icon,
} from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import classes from './rail.module.css';

interface Place {
  readonly to: NonNullable<LinkProps['to']>;
  readonly words: string;
  readonly icon: Icon;
}

/** The places of the application. */
export function Rail() {
  const places = placesInOrder();
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

const placesInOrder = (): Place[] => [
  { to: '/', words: t`My cases`, icon: IconHome },
  { to: '/pipeline', words: t`Pipeline`, icon: IconLayoutKanban },
  { to: '/countries', words: t`Countries`, icon: IconWorld },
  { to: '/organizations', words: t`Organizations`, icon: IconBuildingCommunity },
  { to: '/reports', words: t`Reports`, icon: IconChartBar },
  { to: '/people', words: t`People`, icon: IconUsers },
];
