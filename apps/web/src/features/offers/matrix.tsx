import { Modal, Title } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { CaseView, OffersView } from '@sixstep/contract';
import { IconArrowsCross, IconCheck, IconCircleDashed, IconHelpCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { narrow, useMedia } from '../../lib/media.ts';
import { organizationsQuery } from '../organizations/organizations.queries.ts';
import { ActivityPanel } from './activity-panel.tsx';
import { MatrixList } from './matrix-list.tsx';
import type { Opened } from './matrix-props.ts';
import { MatrixTable } from './matrix-table.tsx';
import { OfferPanel } from './offer-panel.tsx';
import classes from './offers.module.css';
import { organizationsIn, standingsOf, type Standing } from './offers-words.ts';

/** Every activity against everybody who was asked: who offers what, who leads, what nobody does. */
export function Matrix({ kase, view }: { kase: CaseView; view: OffersView }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const isNarrow = useMedia(narrow);
  const close = () => setOpened(null);
  const row = view.rows.find(({ activity }) => activity.id === opened?.activity);
  const name = useOrganizationName(view)(opened?.organization ?? null);
  const Shown = isNarrow ? MatrixList : MatrixTable;
  return (
    <section aria-labelledby="matrix">
      <Title order={2} id="matrix" mb="xs">{t`Who delivers what`}</Title>
      <Summary view={view} />
      <Shown
        kase={kase}
        view={view}
        organizations={organizationsIn(view.rows)}
        onOpen={setOpened}
      />
      <Modal
        size="lg"
        opened={row !== undefined}
        onClose={close}
        closeOnClickOutside={false}
        title={row && (name === null ? row.activity.title : `${name}: ${row.activity.title}`)}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {row &&
          (opened?.organization ? (
            <OfferPanel
              key={`${opened.activity} ${opened.organization}`}
              kase={kase}
              view={view}
              row={row}
              organization={opened.organization}
              close={close}
            />
          ) : (
            <ActivityPanel kase={kase} view={view} row={row} onOpen={setOpened} close={close} />
          ))}
      </Modal>
    </section>
  );
}

/** The name of an organization, whether it is in the matrix or not yet. */
function useOrganizationName({ rows }: OffersView) {
  const { data = [] } = useQuery(organizationsQuery);
  return (code: string | null) =>
    code === null
      ? null
      : ([...organizationsIn(rows), ...data].find((one) => one.code === code)?.name ?? code);
}

function Summary({ view: { rows } }: { view: OffersView }) {
  const count = (standing: Standing) =>
    rows.filter((row) => standingsOf(row).includes(standing)).length;
  const led = count('led');
  const gaps = count('gap');
  const undecided = count('undecided');
  const overlaps = count('overlap');
  return (
    <ul className={classes.summary}>
      <li className={classes.mark}>
        <IconCheck aria-hidden size={16} />
        {t`${led} of ${rows.length} activities led`}
      </li>
      <li className={classes.mark} data-open={gaps > 0 || undefined}>
        <IconCircleDashed aria-hidden size={16} />
        {plural(gaps, { 0: 'No open gap', one: '# open gap', other: '# open gaps' })}
      </li>
      {undecided > 0 && (
        <li className={classes.mark} data-open>
          <IconHelpCircle aria-hidden size={16} />
          {plural(undecided, { one: '# lead to decide', other: '# leads to decide' })}
        </li>
      )}
      <li className={classes.mark} data-open={overlaps > 0 || undefined}>
        <IconArrowsCross aria-hidden size={16} />
        {plural(overlaps, {
          0: 'No open overlap',
          one: '# open overlap',
          other: '# open overlaps',
        })}
      </li>
    </ul>
  );
}
