import { centerZone, cityOf, dayAndTime, daysUntil, endOfDay } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';

/** A deadline ends at 23:59 in the country's zone; said in that zone and in the Center's, with the days that are left. */
export function Deadline({ date, timeZone }: { date: string; timeZone: string }) {
  const words = useWords('shell');
  const { language, say } = useSpeech();
  const end = endOfDay(date, timeZone);
  const here = { ...dayAndTime(end, language, timeZone), city: cityOf(timeZone) };
  const there = { ...dayAndTime(end, language, centerZone), city: cityOf(centerZone) };
  return (
    <>
      <strong>{say(words.deadline, here)}</strong> (<DaysLeft date={date} timeZone={timeZone} />)
      {timeZone !== centerZone && (
        <>
          <br />
          <span className="hint">{say(words.deadlineCenter, there)}</span>
        </>
      )}
    </>
  );
}

export function DaysLeft({ date, timeZone }: { date: string; timeZone: string }) {
  const words = useWords('shell');
  const { say } = useSpeech();
  const days = daysUntil(date, timeZone);
  if (days === 0) return <>{words.dueToday}</>;
  return days > 0 ? (
    <>{say(words.daysLeft, { count: days })}</>
  ) : (
    <span className="late">{say(words.daysLate, { count: -days })}</span>
  );
}
