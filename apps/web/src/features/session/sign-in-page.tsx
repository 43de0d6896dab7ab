import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { DemonstrationAccounts } from './demonstration-accounts.tsx';
import { isOfCenter, portalOf, sessionQuery } from './session.queries.ts';
import { SignInCard } from './sign-in-card.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { SignInLink } from './sign-in-link.tsx';

/**
 * Signs a person in and gives them back the page that they had asked for. With a token in the address (`#…`) it asks for a
 * press instead: loading the page never uses a link up.
 *
 * @param onSignedIn leads on to the page asked for; people of countries and organizations go to the portal
 */
export function SignInPage({ token, onSignedIn }: { token: string; onSignedIn: () => void }) {
  const session = useQuery(sessionQuery);
  const person = session.data?.person;
  useEffect(() => {
    document.title = t`Sign in` + ' · Sixstep';
  }, []);
  useEffect(() => {
    if (!person) return;
    if (isOfCenter(person)) onSignedIn();
    else window.location.assign(portalOf(person));
  }, [person, onSignedIn]);

  if (token) return <SignInLink token={token} />;
  return (
    <SignInCard title={t`Sign in`}>
      <SignInForm />
      {session.data?.demonstration && (
        <DemonstrationAccounts demonstration={session.data.demonstration} />
      )}
    </SignInCard>
  );
}
