import { Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { ConsultationView } from '@sixstep/contract';
import { showDate, showInstant } from '../../lib/dates.ts';
import { kindWords, modeWords } from './consultation-words.ts';
import classes from './consultation.module.css';
import { RecordContent } from './record-content.tsx';

type SentRecord = NonNullable<ConsultationView['sent']>;

/** The records as they were sent to the country, newest first; they never change. */
export function SentRecords({ sent, earlier }: Pick<ConsultationView, 'sent' | 'earlier'>) {
  if (!sent) return null;
  return (
    <section aria-labelledby="sent-records">
      <Title order={2} id="sent-records" mb="xs">{t`Records sent`}</Title>
      <ul className={classes.list}>
        {[sent, ...earlier].map((record) => (
          <li key={record.number}>
            <Sent record={record} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sent({ record: { number, sentOn, sha256, content } }: { record: SentRecord }) {
  return (
    <details>
      <summary>{t`Record ${number}, sent ${showDate(sentOn)}`}</summary>
      <Text c="dimmed" className={classes.words} my="xs">
        {t`SHA-256: ${sha256}`}
      </Text>
      <Title order={3} mb="xs">{t`Meetings`}</Title>
      <ul className={classes.list}>
        {content.meetings.map(({ kind, mode, startsAt, participants }) => (
          <li key={`${kind} ${startsAt}`}>
            <Text>
              {kindWords(kind)} · {modeWords(mode)} · {showInstant(startsAt)}
            </Text>
            <Text c="dimmed">{participants.join(', ')}</Text>
          </li>
        ))}
      </ul>
      <RecordContent content={content} />
    </details>
  );
}
