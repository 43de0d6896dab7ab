import { Button, Stack, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { redeemSignInLink } from './session.queries.ts';
import { SignInCard } from './sign-in-card.tsx';

/** Mail scanners load every page that a mail links to, so the link is used by a press and never on load. */
export function SignInLink({ token }: { token: string }) {
  const client = useQueryClient();
  const entering = useMutation({ mutationFn: () => redeemSignInLink(client, token) });
  return (
    <SignInCard title={t`Sign in`}>
      <Stack gap="sm">
        <Text>{t`You have opened a link from your mail. It works once.`}</Text>
        {entering.error && <ErrorNotice error={entering.error} />}
        <Button loading={entering.isPending} onClick={() => entering.mutate()}>
          {t`Sign in with this link`}
        </Button>
        {entering.error && <Link to="/sign-in">{t`Sign in another way`}</Link>}
      </Stack>
    </SignInCard>
  );
}
