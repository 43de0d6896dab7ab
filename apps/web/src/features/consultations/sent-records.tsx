import { Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { ConsultationView } from '@sixstep/contract';
import { showDate, showInstant } from '../../lib/dates.ts';
import { kindWords, modeWords } from './consultation-words.ts';
import classes from './consultation.module.css';
import { RecordContent } from './record-content.tsx';

type SentRecord = NonNullable<ConsultationView['sent']>;

/** The records as they were sent to the country, newest first; they never change. */
export function SentRecords({ records }: { records: readonly SentRecord[] }) {
  if (records.length === 0) return null;
  return (
    <section aria-labelledby="sent-records">
      <Title order={2} id="sent-records" mb="xs">{t`Records sent before`}</Title>
      <ul className={classes.list}>
        {records.map((record) => (
          <li key={record.number}>
            <details>
              <summary className={classes.summary}>{nameOf(record)}</summary>
              <SentContent record={record} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

const nameOf = ({ number, sentOn }: SentRecord): string =>
  t`Record ${number}, sent ${showDate(sentOn)}`;

/** One record as it was sent, with the mark by which it can be known again. */
export function SentContent({
  record,
  isNamed = false,
}: {
  record: SentRecord;
  isNamed?: boolean;
}) {
  const { sha256, content } = record;
  return (
    <Stack gap="md">
      <div>
        {isNamed && <Text>{nameOf(record)}</Text>}
        <Text c="dimmed" className={classes.words}>
          {t`SHA-256: ${sha256}`}
        </Text>
      </div>
      <div>
        <Title order={3} mb="xs">{t`Meetings in this record`}</Title>
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
      </div>
      <RecordContent content={content} />
    </Stack>
  );
}
