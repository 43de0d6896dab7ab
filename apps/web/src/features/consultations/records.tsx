import { Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, ConsultationView } from '@sixstep/contract';
import { RecordContent } from './record-content.tsx';
import { RecordForm } from './record-form.tsx';
import { SentContent, SentRecords } from './sent-records.tsx';

interface RecordsProps {
  readonly kase: CaseView;
  readonly view: ConsultationView;
}

/** The record as it counts now: the draft while the Center writes it, else what was sent; and the records before it. */
export function Records({ kase, view }: RecordsProps) {
  const { sent, earlier } = view;
  const isDrafted = isInWork(kase) || sent === null;
  const before = isDrafted && sent ? [sent, ...earlier] : earlier;
  return (
    <>
      <section aria-labelledby="record">
        <Title order={2} id="record" mb="xs">{t`Record`}</Title>
        {isDrafted ? (
          <Draft kase={kase} view={view} />
        ) : (
          <>
            <Outcome outcome={view.outcome} />
            <SentContent record={sent} isNamed />
          </>
        )}
      </section>
      <SentRecords records={before} />
    </>
  );
}

/** Only while the Center records the consultation is the draft ahead of what was sent. */
const isInWork = ({ state }: CaseView): boolean =>
  ['consultation.planning', 'consultation.scheduled', 'consultation.recording'].includes(state);

function Draft({ kase, view }: RecordsProps) {
  const { content, mayEdit } = view;
  if (!content) {
    return (
      <Text c="dimmed">{t`It can be drafted once the expression of interest is accepted.`}</Text>
    );
  }
  if (mayEdit) return <RecordForm number={kase.number} view={view} content={content} />;
  return (
    <>
      {isInWork(kase) && <Text c="dimmed">{t`A draft that is still being written.`}</Text>}
      <RecordContent content={content} />
    </>
  );
}

function Outcome({ outcome }: Pick<ConsultationView, 'outcome'>) {
  if (!outcome) return null;
  return (
    <Text>
      {outcome === 'confirmed'
        ? t`The country has confirmed the record.`
        : t`The country has not confirmed the record.`}
    </Text>
  );
}
