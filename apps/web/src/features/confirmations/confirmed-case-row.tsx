import { Checkbox, Group, Text, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseSummary } from '@sixstep/contract';
import { AnchorLink } from '../../components/links.tsx';
import { showDate } from '../../lib/dates.ts';
import { stateWords } from '../cases/process-words.ts';
import { TurnMark } from '../cases/turn-mark.tsx';
import classes from './confirmations.module.css';

/** One case with what its manager has to look at; a note makes it an exception. */
export function ConfirmedCaseRow({
  kase,
  note,
  isMissing,
  onChange,
}: {
  kase: CaseSummary;
  /** Null while the case is right. */
  note: string | null;
  /** The note is asked for and not there. */
  isMissing: boolean;
  onChange: (note: string | null) => void;
}) {
  const { country, number } = kase;
  return (
    <li className={classes.row}>
      <Group justify="space-between" gap="4px 16px">
        <AnchorLink to="/cases/$number/{-$tab}" params={{ number, tab: undefined }} fw={600}>
          {country.name}
        </AnchorLink>
        <Checkbox
          label={t`Not right`}
          aria-label={t`Not right: ${country.name}`}
          checked={note !== null}
          onChange={({ currentTarget }) => onChange(currentTarget.checked ? '' : null)}
        />
      </Group>
      <Group gap="2px 16px">
        <Text>{stateWords(kase.state)}</Text>
        <TurnMark turn={kase.turn} />
        <Text c="dimmed">{t`since ${showDate(kase.stateSince)}`}</Text>
        {kase.dueOn && (
          <Text {...(kase.daysOver > 0 ? { c: 'var(--late)' } : { c: 'dimmed' })}>
            {kase.daysOver > 0
              ? t`was due ${showDate(kase.dueOn)}`
              : t`due ${showDate(kase.dueOn)}`}
          </Text>
        )}
        <Text c="dimmed">
          {kase.lastContact
            ? t`last contact ${showDate(kase.lastContact.on)}`
            : t`no contact noted`}
        </Text>
      </Group>
      {note !== null && (
        <Textarea
          mt={8}
          label={t`What is not right with ${country.name}`}
          maxLength={2000}
          value={note}
          error={isMissing && t`Fill this in`}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </li>
  );
}
