import { Modal, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { sessionQuery } from './session.queries.ts';
import { SignInForm } from './sign-in-form.tsx';
import { signedOut, useSignedOut } from './signed-out.ts';

/**
 * Asks to sign in again over the page as it stands, so that nothing typed is lost when a session ends. Somebody else who
 * signs in here starts on a fresh page.
 */
export function SignedOutDialog({ personId }: { personId: string }) {
  const client = useQueryClient();
  const isOpen = useSignedOut();
  const session = useQuery({ ...sessionQuery, enabled: false });
  const person = session.data?.person ?? null;
  const wasOpen = useRef(false);

  useEffect(() => {
    if (isOpen && !wasOpen.current) {
      // What the cache says of the person is no longer true.
      client.setQueryData(sessionQuery.queryKey, (known) => known && { ...known, person: null });
    } else if (isOpen && person) {
      if (person.id !== personId) return window.location.assign('/');
      signedOut.isOver();
      void client.invalidateQueries();
    }
    wasOpen.current = isOpen;
  }, [isOpen, person, personId, client]);

  return (
    <Modal
      opened={isOpen}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t`You are signed out`}
      size="sm"
      zIndex={400}
    >
      <Text mb="md">{t`Sign in again to go on. What you have typed is still there.`}</Text>
      <SignInForm />
    </Modal>
  );
}
