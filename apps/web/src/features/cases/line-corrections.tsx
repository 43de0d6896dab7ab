import { Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { Correctable, CorrectionView, HistoryLine } from '@sixstep/contract';
import { showDate, showInstant } from '../../lib/dates.ts';
import classes from './history-timeline.module.css';

/** What was put right of a line: the old struck out, the new beside it, by whom, when and why. */
export function LineCorrections({ line }: { line: HistoryLine }) {
  return line.corrections.map((correction) => (
    <div key={correction.seq} className={classes.correction}>
      {correction.changes.map((change) => (
        <Text key={change.what} size="sm">
          {correctableWords(change.what)}: <OldAndNew change={change} />
        </Text>
      ))}
      <Text size="sm" c="dimmed">
        {t`Corrected by ${correction.by}, ${showInstant(correction.at)}`}
      </Text>
      {correction.reason && <Text size="sm">{correction.reason}</Text>}
    </div>
  ));
}

/** A value as it was and as it is. */
export function OldAndNew({ change }: { change: CorrectionView['changes'][number] }) {
  return (
    <>
      <del>{valueWords(change.what, change.old)}</del>{' '}
      <ins>{valueWords(change.what, change.new)}</ins>
    </>
  );
}

/** What of a line was put right. */
export function correctableWords(what: Correctable): string {
  switch (what) {
    case 'occurredOn':
      return t`Date`;
    case 'onBehalfName':
      return t`Name`;
    case 'fileId':
      return t`File`;
  }
}

const valueWords = (what: Correctable, value: string | null): string =>
  value === null ? t`not known` : what === 'occurredOn' ? showDate(value) : value;
