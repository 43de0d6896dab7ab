import { Button, Group, Text } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { WeekCase } from '@sixstep/contract';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import { Age } from '../cases/age.tsx';
import { CountryName } from '../cases/country-name.tsx';
import { HoldMark } from '../cases/hold-mark.tsx';
import { eventWords, stateWords } from '../cases/process-words.ts';
import { useStepDialog } from '../cases/step-dialog.tsx';
import { TurnMark } from '../cases/turn-mark.tsx';
import { LastContact, NextAction } from '../contacts/follow-up-marks.tsx';
import { useFollowUp } from '../contacts/follow-up.tsx';
import { usePerson } from '../session/person.tsx';
import classes from './my-week.module.css';

/** A case of the week in one row: where it stands, how long nobody was in touch, and what to do now. */
export function WeekCaseRow({ one: { kase, group, silentDays, reminders } }: { one: WeekCase }) {
  const { role } = usePerson();
  const openStep = useStepDialog();
  const followUp = useFollowUp();
  const { next, number } = kase;
  return (
    <li className={classes.row}>
      <div>
        <AnchorLink
          to="/cases/$number/{-$tab}"
          params={{ number, tab: undefined }}
          data-case={number}
          underline="hover"
          fw={600}
        >
          <CountryName country={kase.country} />
        </AnchorLink>
        <Text size="sm" c="dimmed">
          {number}
        </Text>
      </div>
      <div>
        <Text size="sm">{stateWords(kase.state)}</Text>
        <Group gap="0 8px" fz="sm">
          <TurnMark turn={kase.turn} />
          <Age kase={kase} withDueDate />
        </Group>
        {kase.onHold && <HoldMark reviewOn={kase.holdReviewOn} />}
      </div>
      <div>
        <NextAction kase={kase} />
        <LastContact kase={kase} />
        <Text size="sm" c="dimmed">
          {silentDays === 0
            ? t`In touch today`
            : plural(silentDays, { one: 'Silent for # day', other: 'Silent for # days' })}
          {reminders > 0 && `, ${plural(reminders, { one: '# reminder', other: '# reminders' })}`}
        </Text>
      </div>
      <Group gap="xs" className={classes.acts}>
        {next?.allowed && role === 'director' && (
          <ButtonLink
            to="/decisions/$number"
            params={{ number }}
            size="compact-sm"
            variant="default"
          >
            {t`Decide`}
          </ButtonLink>
        )}
        {next?.allowed && role !== 'director' && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => openStep({ number, type: next.type, onBehalf: next.onBehalf })}
          >
            {eventWords(next.type)}
          </Button>
        )}
        {group === 'needsMe' && next && !next.allowed && (
          <Text size="sm" c="dimmed">
            {next.reasons[0]?.words}
          </Text>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t`Note a contact with ${kase.country.name}`}
          onClick={() => followUp({ what: 'contact', kase })}
        >
          {t`Contact`}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t`Next action for ${kase.country.name}`}
          onClick={() => followUp({ what: 'nextAction', kase })}
        >
          {t`Action`}
        </Button>
      </Group>
    </li>
  );
}
