import { Table, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconSelector } from '@tabler/icons-react';
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_text,
  tableFeatures,
  useTable,
  type RowData,
  type TableOptions,
} from '@tanstack/react-table';
import { useState } from 'react';
import classes from './data-table.module.css';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, text: sortFn_text },
});

/** What `columnsOf<Row>().columns([…])` makes. */
export type TableColumns<Row extends RowData> = TableOptions<typeof features, Row>['columns'];

/** Makes the columns of a table of one kind of row. */
export const columnsOf = <Row extends RowData>() => createColumnHelper<typeof features, Row>();

interface Sort {
  readonly id: string;
  readonly desc: boolean;
}

interface DataTableProps<Row extends RowData> {
  /** Read out before the table, not shown. */
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: TableColumns<Row>;
  readonly rowId: (row: Row) => string;
  readonly isMarked?: (row: Row) => boolean;
  /** Given when the rows come sorted and somebody else keeps the order; otherwise the table sorts by itself. */
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort | null) => void;
  readonly minWidth?: number;
}

/** A real table: caption, sortable headings that say how they sort, and a first column that stays in view. */
export function DataTable<Row extends RowData>({
  caption,
  rows,
  columns,
  rowId,
  isMarked,
  sort,
  onSort,
  minWidth = 720,
}: DataTableProps<Row>) {
  const isSortedElsewhere = onSort !== undefined;
  const [ownSort, setOwnSort] = useState<Sort | null>(null);
  const order = isSortedElsewhere ? sort : ownSort;
  const setOrder = onSort ?? setOwnSort;
  const table = useTable({
    features,
    data: rows,
    columns,
    getRowId: rowId,
    manualSorting: isSortedElsewhere,
    state: { sorting: order ? [order] : [] },
    onSortingChange: (change) => {
      const next = typeof change === 'function' ? change(order ? [order] : []) : change;
      setOrder(next[0] ?? null);
    },
  });

  return (
    <Table.ScrollContainer
      pos="relative"
      minWidth={minWidth}
      type="native"
      tabIndex={0}
      role="region"
      aria-label={caption}
    >
      <Table className={classes.table} highlightOnHover>
        <Table.Caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </Table.Caption>
        <Table.Thead>
          {table.getHeaderGroups().map((group) => (
            <Table.Tr key={group.id}>
              {group.headers.map((header) => (
                <Table.Th
                  key={header.id}
                  scope="col"
                  aria-sort={ariaSort(header.column.getIsSorted(), header.column.getCanSort())}
                >
                  {header.column.getCanSort() ? (
                    <UnstyledButton
                      className={classes.sort}
                      onClick={header.column.getToggleSortingHandler()}
                    >
                      <table.FlexRender header={header} />
                      <SortMark sorted={header.column.getIsSorted()} />
                    </UnstyledButton>
                  ) : (
                    <table.FlexRender header={header} />
                  )}
                </Table.Th>
              ))}
            </Table.Tr>
          ))}
        </Table.Thead>
        <Table.Tbody>
          {table.getRowModel().rows.map((row) => (
            <Table.Tr key={row.id} data-changed={isMarked?.(row.original) || undefined}>
              {row.getAllCells().map((cell, index) =>
                index === 0 ? (
                  <Table.Th key={cell.id} scope="row">
                    <table.FlexRender cell={cell} />
                  </Table.Th>
                ) : (
                  <Table.Td key={cell.id}>
                    <table.FlexRender cell={cell} />
                  </Table.Td>
                ),
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

type Sorted = 'asc' | 'desc' | false;

const ariaSort = (sorted: Sorted, canSort: boolean) =>
  sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : canSort ? 'none' : undefined;

function SortMark({ sorted }: { sorted: Sorted }) {
  const Mark = sorted === 'asc' ? IconArrowUp : sorted === 'desc' ? IconArrowDown : IconSelector;
  return <Mark aria-hidden size={14} className={sorted ? classes.sorted : classes.unsorted} />;
}
