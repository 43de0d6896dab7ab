import { Paper, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './sign-in-card.module.css';

/** The one column of the pages before the sign-in. */
export const SignInCard = ({ title, children }: { title: string; children: ReactNode }) => (
  <main className={classes.page}>
    <Paper className={classes.card}>
      <p className={classes.product}>Sixstep</p>
      <Title order={1} mb="md">
        {title}
      </Title>
      {children}
    </Paper>
  </main>
);
