import type { ConsultationView } from '@sixstep/contract';
import { Notice } from '../components/notice.tsx';
import { useWords } from '../words/speech.tsx';
import { MeetingTime } from './consultation-record.tsx';

/** The meetings that are still to be held, with when and where. */
export function MeetingsAhead({ meetings }: { meetings: ConsultationView['meetings'] }) {
  const words = useWords('consultation');
  const ahead = meetings.filter((meeting) => meeting.status === 'planned');
  if (ahead.length === 0) return null;
  return (
    <Notice title={words.meetings} turn="center">
      <ul>
        {ahead.map((meeting) => (
          <li key={meeting.id}>
            <strong>
              <MeetingTime startsAt={meeting.startsAt} />
            </strong>
            <br />
            {words.kinds[meeting.kind]}, {words.modes[meeting.mode]}
            {meeting.place !== null && (
              <>
                <br />
                <Place place={meeting.place} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** A room, or the link of a call; only https links can be pressed. */
function Place({ place }: { place: string }) {
  return /^https:\/\/\S+$/.test(place) ? (
    <a href={place} rel="noreferrer">
      {place}
    </a>
  ) : (
    <>{place}</>
  );
}
