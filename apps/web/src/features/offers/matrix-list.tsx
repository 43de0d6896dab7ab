import { Title } from '@mantine/core';
import { Standings } from './marks.tsx';
import { ActivityName, Cell } from './matrix-cells.tsx';
import type { MatrixProps } from './matrix-props.ts';
import classes from './offers.module.css';
import { SettleButton } from './settle-button.tsx';

/** The matrix on a narrow screen: one activity below the other, each with those who were asked. */
export function MatrixList({ kase, view, organizations, onOpen }: MatrixProps) {
  return (
    <ul className={classes.list}>
      {view.rows.map((row) => (
        <li key={row.activity.id}>
          <Title order={3} component="div" fw={400}>
            <ActivityName row={row} onOpen={onOpen} />
          </Title>
          <Standings row={row} />
          <SettleButton view={view} row={row} onOpen={onOpen} />
          <ul className={classes.answers}>
            {organizations.map(({ code, name }) => (
              <li key={code}>
                <span>{name}</span>
                <Cell kase={kase} view={view} row={row} code={code} name={name} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
