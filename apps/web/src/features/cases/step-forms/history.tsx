import { Select, Text, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { HistoryLine } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { showDate, today } from '../../../lib/dates.ts';
import { historyQuery } from '../cases.queries.ts';
import { correctedDate, correctedName, mayBeCorrected } from '../corrected.ts';
import { FileField } from '../file-field.tsx';
import { eventWords, stateWords } from '../process-words.ts';
import type { StepFormProps } from './step-form.ts';
import { StepFormShell } from './step-form-shell.tsx';
import { useStepForm } from './use-step-form.ts';

/** Takes back the last move. */
export function UndoForm(props: StepFormProps) {
  const { shell } = useStepForm(props, { initialValues: {}, toRecord: () => undefined });
  const to = props.kase.nextSteps.find(({ type }) => type === 'case.undo')?.to;
  return (
    <StepFormShell shell={shell}>
      <Text>
        {to && t`The case goes back to: ${stateWords(to)}.`}{' '}
        {t`What the move has written is taken back, mail that waits is not sent. The history keeps both lines.`}
      </Text>
    </StepFormShell>
  );
}

/** Puts date, name or file of an earlier line right. */
export function CorrectForm(props: StepFormProps) {
  const { kase, preset } = props;
  const { data: lines = [] } = useQuery(historyQuery(kase.number));
  const { record, shell } = useStepForm(props, {
    initialValues: {
      line: typeof preset['line'] === 'number' ? String(preset['line']) : null,
      what: { occurredOn: '', onBehalfName: '', fileId: null as string | null },
      reason: '',
    },
    toRecord: ({ line, what, reason }) => ({
      line: line === null ? undefined : Number(line),
      what: {
        ...(what.occurredOn && { occurredOn: what.occurredOn }),
        ...(what.onBehalfName.trim() && { onBehalfName: what.onBehalfName }),
        ...(what.fileId && { fileId: what.fileId }),
      },
      reason,
    }),
  });
  const line = lines.find(({ seq }) => String(seq) === record.values.line);
  return (
    <StepFormShell shell={shell}>
      {typeof preset['line'] === 'number' && line ? (
        <Text fw={600}>{lineWords(line)}</Text>
      ) : (
        <Select
          label={t`Which line of the history`}
          data={lines
            .filter(mayBeCorrected)
            .map((one) => ({ value: String(one.seq), label: lineWords(one) }))}
          {...record.getInputProps('line')}
        />
      )}
      <Text c="dimmed">
        {t`Fill in only what has to be put right. Nobody is mailed; what is due stays due.`}
      </Text>
      <TextInput
        type="date"
        maw={260}
        max={today()}
        label={t`It happened on`}
        description={line && t`Until now: ${showDate(correctedDate(line))}`}
        {...record.getInputProps('what.occurredOn')}
      />
      {line?.onBehalf && (
        <>
          <TextInput
            label={t`Name of who spoke for the country`}
            description={t`Until now: ${correctedName(line)}`}
            {...record.getInputProps('what.onBehalfName')}
          />
          <FileField
            label={t`The right file`}
            number={kase.number}
            value={record.values.what.fileId}
            onChange={(fileId) => record.setFieldValue('what.fileId', fileId)}
            error={record.errors['what.fileId']}
          />
        </>
      )}
      {record.errors['what'] && (
        <Text size="sm" c="var(--late)" role="alert">
          {record.errors['what']}
        </Text>
      )}
      <Textarea
        label={t`Reason`}
        description={t`It stands in the history and in the list of restatements.`}
        {...record.getInputProps('reason')}
      />
    </StepFormShell>
  );
}

const lineWords = (line: HistoryLine): string =>
  `${eventWords(line.type)}, ${showDate(correctedDate(line))}`;
