import type { Ability } from '@sixstep/process';
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { sessionQuery, type SignedIn } from './session.queries.ts';

const PersonContext = createContext<SignedIn | null>(null);

/** The person who is signed in; only for pages behind the sign-in. */
export function usePerson(): SignedIn {
  const person = useContext(PersonContext);
  if (!person) throw new Error('This page is shown to people who are signed in only');
  return person;
}

/** Whether the session grants an ability beside steps; the API decides again at each request. */
export const useAbility = (ability: Ability): boolean => usePerson().abilities.includes(ability);

/** Keeps showing who was signed in while a session that ended is being renewed. */
export function PersonProvider({ known, children }: { known: SignedIn; children: ReactNode }) {
  const now = useQuery({ ...sessionQuery, refetchOnMount: false }).data?.person;
  const [person, setPerson] = useState(known);
  if (now && now !== person) setPerson(now);
  return <PersonContext value={person}>{children}</PersonContext>;
}
