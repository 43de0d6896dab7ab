import { Button, Stack, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { PersonView } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { tell } from '../../lib/toasts.ts';
import { usePerson } from '../session/person.tsx';
import { useChangePerson, useInviteAgain } from './people-changes.ts';

/** Disables an account, or lets its person in again. */
export function AccountControls({ person }: { person: PersonView }) {
  const me = usePerson();
  const changing = useChangePerson(person);
  const inviting = useInviteAgain(person);
  const isDisabled = person.status === 'disabled';
  if (me.id === person.id) return null;
  return (
    <Stack gap="xs" align="flex-start">
      <Button
        variant="default"
        loading={changing.isPending}
        onClick={() =>
          changing.mutate(
            { disabled: !isDisabled },
            {
              onSuccess: ({ name }) =>
                tell(
                  isDisabled
                    ? t`${name} may sign in again.`
                    : t`${name} is disabled and signed out.`,
                ),
            },
          )
        }
      >
        {isDisabled ? t`Let them sign in again` : t`Disable the account`}
      </Button>
      <Text size="sm" c="dimmed">
        {t`A disabled person is signed out at once; what they did stays in the history.`}
      </Text>
      {person.status === 'invited' && (
        <Button
          variant="default"
          loading={inviting.isPending}
          onClick={() =>
            inviting.mutate(undefined, {
              onSuccess: () => tell(t`A new invitation is on its way.`),
            })
          }
        >
          {t`Mail the invitation again`}
        </Button>
      )}
      {(changing.error ?? inviting.error) && (
        <ErrorNotice error={changing.error ?? inviting.error} />
      )}
    </Stack>
  );
}
