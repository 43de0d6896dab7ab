import { Divider, Stack, Text, UnstyledButton } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { SessionView } from '@sixstep/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ErrorNotice } from '../../components/error-notice.tsx';
import classes from './demonstration-accounts.module.css';
import { signIn } from './session.queries.ts';

type Demonstration = NonNullable<SessionView['demonstration']>;

/** Invented people, signed in by one press; shown in demonstration mode only. */
export function DemonstrationAccounts({ demonstration }: { demonstration: Demonstration }) {
  const client = useQueryClient();
  const entering = useMutation({
    mutationFn: (email: string) => signIn(client, email, demonstration.password),
  });
  return (
    <section aria-labelledby="demonstration">
      <Divider my="lg" />
      <Text id="demonstration" component="h2" fw={600}>{t`Demonstration`}</Text>
      <Text c="dimmed" size="sm" mb="xs">{t`Invented people and cases. One press signs in.`}</Text>
      {entering.error && <ErrorNotice error={entering.error} />}
      <Stack gap={0} component="ul" className={classes.list}>
        {demonstration.accounts.map((account) => (
          <li key={account.email}>
            <UnstyledButton
              className={classes.account}
              disabled={entering.isPending}
              onClick={() => entering.mutate(account.email)}
            >
              <Text component="span" fw={500}>
                {account.name}
              </Text>
              <Text component="span" size="sm" c="dimmed">
                {account.words}
              </Text>
            </UnstyledButton>
          </li>
        ))}
      </Stack>
    </section>
  );
}
