import { Alert, Anchor, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { t } from '@lingui/core/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { errorWords } from '../../lib/problem-words.ts';
import { NoAnswerError, ProblemError } from '../../lib/problem-error.ts';
import { askForSignInLink, signIn } from './session.queries.ts';

/** E-mail and password, or a link by mail. Whoever shows it sees by the session that somebody has signed in. */
export function SignInForm() {
  const client = useQueryClient();
  const [linkSentTo, setLinkSentTo] = useState<string | null>(null);
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (email) => (/^\S+@\S+$/.test(email.trim()) ? null : t`Write your e-mail address`),
      password: (password) => (password ? null : t`Write your password`),
    },
  });
  const entering = useMutation({
    mutationFn: () => signIn(client, form.values.email.trim(), form.values.password),
  });
  const asking = useMutation({
    mutationFn: (email: string) => askForSignInLink(email),
    onSuccess: (_, email) => setLinkSentTo(email),
  });
  const error = entering.error ?? asking.error;

  const askForLink = () => {
    if (form.validateField('email').hasError) return;
    entering.reset();
    asking.mutate(form.values.email.trim());
  };

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(() => {
        asking.reset();
        entering.mutate();
      })}
    >
      <Stack gap="sm">
        {error && (
          <Alert color="red" role="alert">
            {signInWords(error)}
          </Alert>
        )}
        {linkSentTo && (
          <Alert color="gray" role="status">
            {t`If ${linkSentTo} may sign in, a link is on its way. It works once, for 10 minutes.`}
          </Alert>
        )}
        <TextInput
          label={t`E-mail`}
          type="email"
          autoComplete="username"
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t`Password`}
          autoComplete="current-password"
          {...form.getInputProps('password')}
        />
        <Button type="submit" fullWidth loading={entering.isPending}>
          {t`Sign in`}
        </Button>
        <Text size="sm">
          <Anchor component="button" type="button" inherit underline="always" onClick={askForLink}>
            {t`Mail me a link instead`}
          </Anchor>
        </Text>
      </Stack>
    </form>
  );
}

/** The library's own routes have their own shape of errors: what counts of them is the status. */
function signInWords(error: Error): string {
  const status =
    error instanceof ProblemError || error instanceof NoAnswerError ? error.status : null;
  if (status === 400 || status === 401 || status === 403) {
    return t`E-mail and password do not belong together, or the account is disabled.`;
  }
  if (status === 429) return t`Too many attempts. Wait a minute, then try again.`;
  return errorWords(error);
}
