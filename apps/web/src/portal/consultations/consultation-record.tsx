import type { ConsultationView } from '@sixstep/contract';
import { centerZone, cityOf, dayAndTime, plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { usePerson } from '../access/session.tsx';

export type SentRecord = NonNullable<ConsultationView['sent']>;

/** One frozen record, for reading. */
export function ConsultationRecord({ record }: { record: SentRecord }) {
  const words = useWords('consultation');
  const { language, say } = useSpeech();
  const { content } = record;
  return (
    <article>
      <p className="hint">
        {say(words.sentOn, { number: record.number, date: plainDate(record.sentOn, language) })}
      </p>
      <Text title={words.summary} text={content.summary} />
      <h2>{words.needs}</h2>
      {content.needs.map((need) => (
        <Need key={need.component} need={need} />
      ))}
      <Text title={words.constraints} text={content.constraints} />
      <Text title={words.openQuestions} text={content.openQuestions} />
      {content.actions.length > 0 && (
        <>
          <h2>{words.actions}</h2>
          <ul>
            {content.actions.map((action, place) => (
              <li key={place}>
                {action.text}
                <br />
                <span className="hint">
                  {[
                    action.owner,
                    action.dueOn && plainDate(action.dueOn, language),
                    action.done && words.actionDone,
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {content.meetings.length > 0 && (
        <>
          <h2>{words.meetings}</h2>
          <ul>
            {content.meetings.map((meeting, place) => (
              <li key={place}>
                <MeetingTime startsAt={meeting.startsAt} />
                <br />
                <span className="hint">
                  {say(words.present, { names: meeting.participants.join(', ') })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function Need({ need }: { need: SentRecord['content']['needs'][number] }) {
  const shell = useWords('shell');
  const words = useWords('consultation');
  const { say } = useSpeech();
  return (
    <section>
      <h3>{shell.components[need.component]}</h3>
      <p>
        <strong>{words[need.decision ?? 'undecided']}</strong>
        {need.priority !== null && `, ${words.priorities[need.priority]}`}
      </p>
      {need.text !== null && <p className="text">{need.text}</p>}
      {need.reason !== null && <p>{say(words.why, { reason: need.reason })}</p>}
    </section>
  );
}

function Text({ title, text }: { title: string; text: string | null }) {
  if (text === null) return null;
  return (
    <>
      <h2>{title}</h2>
      <p className="text">{text}</p>
    </>
  );
}

/** When a meeting is, in the reader's zone and in the Center's. */
export function MeetingTime({ startsAt }: { startsAt: string }) {
  const words = useWords('consultation');
  const { language, say } = useSpeech();
  const { timeZone } = usePerson();
  const here = dayAndTime(startsAt, language, timeZone);
  return (
    <>
      {say(words.meetingOn, {
        ...here,
        city: cityOf(timeZone),
        centerTime: dayAndTime(startsAt, language, centerZone).time,
        centerCity: cityOf(centerZone),
      })}
    </>
  );
}
