import { Table } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { AnchorLink } from '../../components/links.tsx';
import type { ReactNode } from 'react';
import type { PipelineFilter } from '../pipeline/pipeline-search.ts';
import classes from './figures.module.css';

interface Figure {
  readonly key: string;
  readonly words: string;
  /** In place of the words, when they have a look of their own. */
  readonly mark?: ReactNode;
  readonly count: number;
  readonly before: number | undefined;
  readonly filter: Partial<PipelineFilter>;
}

/** A table of counts with bars; each count opens its list. */
export function Figures({
  title,
  rows,
  base,
  isCompared,
}: {
  title: string;
  rows: readonly Figure[];
  base: Partial<PipelineFilter>;
  isCompared: boolean;
}) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <Table className={classes.figures} mb="xl" captionSide="top">
      <Table.Caption className={classes.caption}>{title}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t`What`}</Table.Th>
          <Table.Th scope="col" className={classes.number}>{t`Cases`}</Table.Th>
          {isCompared && <Table.Th scope="col" className={classes.number}>{t`Change`}</Table.Th>}
          <Table.Td aria-hidden className={classes.bars} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ key, words, mark, count, before, filter }) => (
          <Table.Tr key={key}>
            <Table.Th scope="row">{mark ?? words}</Table.Th>
            <Table.Td className={classes.number}>
              <FigureLink count={count} words={words} filter={{ ...base, ...filter }} />
            </Table.Td>
            {isCompared && (
              <Table.Td className={classes.number}>{changeWords(count - (before ?? 0))}</Table.Td>
            )}
            <Table.Td aria-hidden className={classes.bars}>
              <div className={classes.bar} style={{ inlineSize: `${(100 * count) / most}%` }} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** A number that opens the list of the cases which it counts. */
export const FigureLink = ({
  count,
  words,
  filter,
}: {
  count: number;
  words: string;
  filter: Partial<PipelineFilter>;
}) => (
  <AnchorLink
    to="/pipeline"
    search={{ ...filter, view: 'table' }}
    inherit
    aria-label={t`${words}: ${count}, show the cases`}
  >
    {count}
  </AnchorLink>
);

/** A difference with its sign; a real minus, as numbers are set. */
export const changeWords = (difference: number): string =>
  difference === 0 ? '0' : difference > 0 ? `+${difference}` : `−${-difference}`;
