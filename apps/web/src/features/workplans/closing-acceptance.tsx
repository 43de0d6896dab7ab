import { Button, Group, Stack, Text } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { CaseView, WorkplanView } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { showDate } from '../../lib/dates.ts';
import { tell } from '../../lib/toasts.ts';
import { usePerson } from '../session/person.tsx';
import { GivenFacts } from '../../components/facts.tsx';
import { Entered } from '../cases/entered-words.tsx';
import { CountryAcceptance } from './country-acceptance.tsx';
import { RemindCountry } from './remind-country.tsx';
import { useAcceptClosingReport } from './workplan.queries.ts';

type Closing = NonNullable<WorkplanView['closing']>;

/** Who has accepted the closing report as it stands, and the Center's own acceptance. */
export function ClosingAcceptance({
  kase,
  closing,
  mayRemind,
}: {
  kase: CaseView;
  closing: Closing;
  mayRemind: boolean;
}) {
  const { role } = usePerson();
  const accepting = useAcceptClosingReport(kase.number);
  const isOpen = kase.state === 'implementation.finalReporting';
  const mayAccept =
    isOpen &&
    closing.acceptedByCenter === null &&
    (role === 'director' || role === 'programManager');
  const reminders = plural(closing.reminders, { one: '# reminder', other: '# reminders' });
  return (
    <Stack gap="sm">
      <GivenFacts
        facts={[
          { name: t`For the Center`, value: acceptedWords(closing.acceptedByCenter) },
          {
            name: t`For the country`,
            value:
              closing.acceptedByCountry || !isOpen
                ? acceptedWords(closing.acceptedByCountry)
                : t`Not accepted yet, ${reminders}`,
          },
        ]}
      />
      {isOpen && closing.acceptedByCountry === null && (
        <Text c="dimmed">
          {t`The focal point accepts it in the portal. Silence is never acceptance; after two reminders the case can be completed without it.`}
        </Text>
      )}
      {closing.acceptedByCountry?.entered && <Entered entry={closing.acceptedByCountry.entered} />}
      {mayRemind && closing.acceptedByCountry === null && (
        <CountryAcceptance key={closing.version} number={kase.number} version={closing.version} />
      )}
      {mayRemind && closing.acceptedByCenter && closing.acceptedByCountry === null && (
        <RemindCountry number={kase.number} />
      )}
      {accepting.error && <ErrorNotice error={accepting.error} />}
      {mayAccept && (
        <Group>
          <Button
            loading={accepting.isPending}
            onClick={() =>
              accepting.mutate(
                { versionMeant: closing.version },
                {
                  onSuccess: () => tell(t`The closing report is accepted for the Center.`),
                },
              )
            }
          >
            {t`Accept it for the Center`}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

const acceptedWords = (given: { by: string; on: string } | null): string =>
  given ? t`Accepted by ${given.by} on ${showDate(given.on)}` : t`Not accepted`;
