import type { ReactNode } from 'react';
import { usePerson } from '../access/session.tsx';
import { Confirmation } from '../components/confirmation.tsx';
import { Page } from '../components/page.tsx';
import { PortalLink } from '../components/portal-link.tsx';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { useCase } from './case-context.ts';

/** After a step: what was done, the number, what happens next and by when, and whom to write to. */
export function StepDone({ title, children }: { title: string; children?: ReactNode }) {
  const words = useWords('cases');
  const shell = useWords('shell');
  const { language, say } = useSpeech();
  const { kase } = useCase();
  const person = usePerson();
  const mailto = `mailto:${person.centerMailbox}?subject=${encodeURIComponent(kase.number)}`;
  const due = kase.dueOn === null ? null : plainDate(kase.dueOn, language);
  return (
    <Page key="done" title={title}>
      <Confirmation>
        <p className="title">{kase.number}</p>
        <p>{words.doneLead}</p>
        {children}
      </Confirmation>
      <h2>{words.nextTitle}</h2>
      <p>
        <strong>{shell.states[kase.state]}.</strong> {words.next[kase.state]}
        {due !== null && kase.turn === 'center' && ` ${say(words.expectedBy, { date: due })}`}
      </p>
      <h2>{words.contact}</h2>
      <p>
        {words.contactMailbox} <a href={mailto}>{person.centerMailbox}</a>
      </p>
      <p>
        <PortalLink
          to={person.role === 'partnerContact' ? '/' : `/cases/${kase.number}`}
          className="button"
        >
          {words.backToCase}
        </PortalLink>
      </p>
    </Page>
  );
}
