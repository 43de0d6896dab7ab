import type { WorkplanView } from '@sixstep/contract';
import { mayTake } from '../cases/case-actions.ts';
import { useCase } from '../cases/case-context.ts';
import { PortalLink } from '../components/portal-link.tsx';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { Part } from './report-card.tsx';

/** The changes that were proposed to the package, and what was decided. */
export function Amendments({ view }: { view: WorkplanView }) {
  const words = useWords('workplan');
  const { language, say } = useSpeech();
  const { kase } = useCase();
  return (
    <section>
      <h2>{words.amendments}</h2>
      {view.amendments.map((amendment) => (
        <section key={amendment.id} className="card">
          <h3>{words.kinds[amendment.kind]}</h3>
          <p>
            <strong>{words.amendmentStatuses[amendment.status]}</strong>
            {amendment.shiftDays !== 0 && `. ${say(words.shift, { count: amendment.shiftDays })}`}
            <br />
            <span className="hint">
              {say(words.proposedBy, {
                name: amendment.proposedBy,
                date: plainDate(amendment.proposedAt.slice(0, 10), language),
              })}
            </span>
          </p>
          <Part title={words.amendment.effect} text={amendment.effect} />
          <Part title={words.amendment.reason} text={amendment.reason} />
          {amendment.settlement !== null && <blockquote>{amendment.settlement}</blockquote>}
        </section>
      ))}
      {mayTake(kase, 'amendment.propose') && (
        <p>
          <PortalLink to={`/cases/${kase.number}/amendment`}>{words.amendment.title}</PortalLink>
        </p>
      )}
    </section>
  );
}
