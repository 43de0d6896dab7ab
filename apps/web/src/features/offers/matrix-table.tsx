import { Table, VisuallyHidden } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { Standings } from './marks.tsx';
import { ActivityName, Cell } from './matrix-cells.tsx';
import type { MatrixProps } from './matrix-props.ts';
import classes from './offers.module.css';
import { SettleButton } from './settle-button.tsx';

/** The matrix where there is room for it; it scrolls by itself, and its first column stays in view. */
export function MatrixTable({ kase, view, organizations, onOpen }: MatrixProps) {
  const caption = t`Activities and organizations`;
  return (
    <Table.ScrollContainer
      pos="relative"
      minWidth={0}
      type="native"
      tabIndex={0}
      role="region"
      aria-label={caption}
    >
      <table className={classes.matrix}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t`Activity`}</th>
            <th scope="col">{t`Standing`}</th>
            {organizations.map(({ code, name }) => (
              <th key={code} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.activity.id}>
              <th scope="row">
                <ActivityName row={row} onOpen={onOpen} />
              </th>
              <td>
                <Standings row={row} />
                <SettleButton view={view} row={row} onOpen={onOpen} />
              </td>
              {organizations.map(({ code, name }) => (
                <td key={code}>
                  <Cell kase={kase} view={view} row={row} code={code} name={name} onOpen={onOpen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Table.ScrollContainer>
  );
}
