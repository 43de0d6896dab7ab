import type { WorkplanView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { EnteredHint } from '../components/entered-hint.tsx';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';

/** Where a deliverable stands: by whom, when, and what has been said to it. */
export function DeliverableFacts({
  deliverable,
}: {
  deliverable: WorkplanView['deliverables'][number];
}) {
  const words = useWords('workplan');
  const { language, say } = useSpeech();
  const { lead, dueOn, submittedOn, fileId, link, note, answerNote } = deliverable;
  const { submissionEntered, answerEntered } = deliverable;
  return (
    <>
      <p>
        <strong>{words.statuses[deliverable.status]}</strong>
        <br />
        <span className="hint">
          {[
            lead !== null && say(words.lead, { name: lead.name }),
            submittedOn === null &&
              dueOn !== null &&
              say(words.due, { date: plainDate(dueOn, language) }),
            submittedOn !== null &&
              say(words.delivered, { date: plainDate(submittedOn, language) }),
          ]
            .filter(Boolean)
            .join('. ')}
        </span>
      </p>
      {submissionEntered !== null && <EnteredHint entry={submissionEntered} />}
      {note !== null && <p className="text">{note}</p>}
      {fileId !== null && (
        <p>
          <a href={paths.file(fileId)}>
            {words.file}
            <span className="heard">: {deliverable.title}</span>
          </a>
        </p>
      )}
      {link !== null && link.startsWith('https://') && (
        <p>
          <a href={link} rel="noreferrer">
            {words.link}
            <span className="heard">: {deliverable.title}</span>
          </a>
        </p>
      )}
      {answerNote !== null && (
        <>
          <p>{words.yourNote}:</p>
          <blockquote>{answerNote}</blockquote>
        </>
      )}
      {answerEntered !== null && <EnteredHint entry={answerEntered} />}
    </>
  );
}
