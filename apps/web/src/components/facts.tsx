import { Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** Names with what stands for each of them, line by line. */
export const Facts = ({ children }: { children: ReactNode }) => (
  <dl className={classes.facts}>{children}</dl>
);

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <Text c="dimmed">{t`Not given`}</Text>}</dd>
    </div>
  );
}

/** The same where a line that has nothing to say is left out. */
export const GivenFacts = ({
  facts,
}: {
  facts: readonly { readonly name: string; readonly value: ReactNode }[];
}) => (
  <Facts>
    {facts
      .filter(({ value }) => Boolean(value))
      .map(({ name, value }) => (
        <Fact key={name} name={name}>
          {value}
        </Fact>
      ))}
  </Facts>
);
