import { Text, UnstyledButton } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseSummary } from '@sixstep/contract';
import { endings } from '@sixstep/process';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AnchorLink } from '../../components/links.tsx';
import { Answer } from '../../components/answer.tsx';
import { casesQuery } from '../cases/cases.queries.ts';
import { stateWords } from '../cases/process-words.ts';
import { CardList } from './card-list.tsx';
import { DropZone } from './drop-zone.tsx';
import classes from './ended-rail.module.css';
import type { PipelineFilter } from './pipeline-search.ts';

/** As many of the ended cases as a rail can show; the table has them all. */
const shownEnded = '50';

/** Held and ended cases: folded away at first, their number always in sight. */
export function EndedRail({
  filter,
  held,
  dragged,
  isOpenAtFirst = false,
}: {
  filter: PipelineFilter;
  held: readonly CaseSummary[];
  dragged: CaseSummary | null;
  isOpenAtFirst?: boolean;
}) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const ended = useQuery({
    ...casesQuery({ ...filter, ended: 'true', limit: shownEnded, sort: '-stateSince' }),
    enabled: filter.ended !== 'false' && filter.step === undefined,
    placeholderData: (before) => before,
  });
  const total = ended.data?.total ?? 0;
  return (
    <aside
      className={classes.rail}
      data-open={isOpen || undefined}
      aria-label={t`On hold and ended`}
    >
      <UnstyledButton
        className={classes.opener}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? (
          <IconChevronDown aria-hidden size={16} />
        ) : (
          <IconChevronRight aria-hidden size={16} />
        )}
        <span>{t`On hold ${held.length}`}</span>
        <span>{t`Ended ${total}`}</span>
      </UnstyledButton>
      <DropZone goal="ended" dragged={dragged}>
        {isOpen && (
          <>
            <h2 className={classes.heading}>{t`On hold`}</h2>
            <CardList cases={held} empty={t`No case is on hold.`} />
            <Answer query={ended}>
              {({ items }) => <Ended items={items} filter={filter} total={total} />}
            </Answer>
          </>
        )}
      </DropZone>
    </aside>
  );
}

function Ended({
  items,
  filter,
  total,
}: {
  items: readonly CaseSummary[];
  filter: PipelineFilter;
  total: number;
}) {
  return (
    <>
      {endings
        .map((ending) => ({ ending, cases: items.filter(({ state }) => state === ending) }))
        .filter(({ cases }) => cases.length > 0)
        .map(({ ending, cases }) => (
          <section key={ending} aria-label={stateWords(ending)}>
            <h2 className={classes.heading}>
              {stateWords(ending)} <span className={classes.count}>{cases.length}</span>
            </h2>
            <CardList cases={cases} empty="" isMovable={false} />
          </section>
        ))}
      {items.length === 0 && <Text size="sm" c="dimmed" p={6}>{t`No case has ended.`}</Text>}
      {total > items.length && (
        <AnchorLink to="/pipeline" search={{ ...filter, ended: 'true', view: 'table' }}>
          {t`All ${total} ended cases`}
        </AnchorLink>
      )}
    </>
  );
}
