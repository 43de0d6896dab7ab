import { Anchor, Stack, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { paths, type PaperView } from '@sixstep/contract';
import { showDate } from '../../lib/dates.ts';
import { eventWords } from './process-words.ts';
import { RecordDetails } from './record-details.tsx';
import { channelWords } from './who-words.ts';

/** What was entered from a paper, and the paper itself to compare it with. */
export function PaperDetails({ paper }: { paper: PaperView }) {
  const { type, record, onBehalf, occurredOn } = paper;
  const { name, capacity, channel, receivedOn, fileId } = onBehalf;
  return (
    <Stack gap={4} align="flex-start">
      <Text>
        {t`Of ${name}, ${capacity}: ${channelWords(channel)}, received on ${showDate(receivedOn)}.`}
      </Text>
      {occurredOn && <Text>{t`It happened on ${showDate(occurredOn)}.`}</Text>}
      {isRecord(record) && <RecordDetails record={record} type={type} />}
      {fileId && (
        <Anchor href={paths.file(fileId)} underline="always">
          {t`Download the paper: ${eventWords(type)}`}
        </Anchor>
      )}
    </Stack>
  );
}

const isRecord = (record: unknown): record is Record<string, unknown> =>
  typeof record === 'object' && record !== null;
