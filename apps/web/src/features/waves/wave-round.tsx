import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { WaveOutcome, WaveView } from '@sixstep/contract';
import { useState } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { fieldWords } from '../../lib/problem-words.ts';
import { GiveUpWave } from './give-up-wave.tsx';
import { ReturnWaveForm } from './return-wave-form.tsx';
import { useWaveRound } from './waves.queries.ts';

/** What can be done with the wave now; a row that stays behind is named with its reason and stops no other. */
export function WaveRound({ wave }: { wave: WaveView }) {
  const round = useWaveRound(wave.id, wave.version);
  const [isReturning, setReturning] = useState(false);
  const act = round.variables;
  const pressed = (one: typeof act) => ({
    loading: round.isPending && act === one,
    onClick: () => round.mutate(one!),
  });
  const none = wave.rows.length === 0;
  return (
    <Stack gap="sm" aria-live="polite">
      <Group gap="xs">
        {wave.mayWrite && (
          <>
            <Button {...pressed('submission')} disabled={none}>{t`Submit for approval`}</Button>
            <Button {...pressed('check')} variant="default" disabled={none}>
              {t`Check every row`}
            </Button>
          </>
        )}
        {wave.mayDecide && (
          <>
            <Button {...pressed('approval')}>
              {plural(wave.rows.filter(({ state }) => state === 'awaitingApproval').length, {
                one: 'Approve and send # invitation',
                other: 'Approve and send # invitations',
              })}
            </Button>
            <Button variant="default" onClick={() => setReturning(true)}>{t`Give it back`}</Button>
          </>
        )}
        {wave.mayGoOn && (
          <Button {...pressed(wave.state === 'approved' ? 'approval' : 'submission')}>
            {wave.state === 'approved'
              ? t`Go on with the invitations that are left`
              : t`Submit the rows that are left`}
          </Button>
        )}
        {wave.mayCancel && <GiveUpWave id={wave.id} />}
      </Group>
      {isReturning && wave.mayDecide && (
        <ReturnWaveForm wave={wave} close={() => setReturning(false)} />
      )}
      {round.error && <ErrorNotice error={round.error} />}
      {round.data && <Outcomes outcomes={round.data} isRehearsal={act === 'check'} />}
    </Stack>
  );
}

function Outcomes({
  outcomes,
  isRehearsal,
}: {
  outcomes: readonly WaveOutcome[];
  isRehearsal: boolean;
}) {
  // A row that was refused when the wave was submitted has no case, and nothing of it was approved.
  const behind = outcomes.filter(
    ({ isLawful, caseNumber }) => !isLawful || (caseNumber === null && !isRehearsal),
  );
  return (
    <>
      <Text>
        {plural(outcomes.length - behind.length, {
          0: 'No invitation can go.',
          one: '# invitation is in order.',
          other: '# invitations are in order.',
        })}
      </Text>
      {behind.length > 0 && (
        <Alert
          color="red"
          title={plural(behind.length, { one: '# stays behind', other: '# stay behind' })}
        >
          <List>
            {behind.map((outcome) => (
              <List.Item key={outcome.country.code}>
                {`${outcome.country.name}: ${whyBehind(outcome)}`}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </>
  );
}

function whyBehind({ isLawful, reasons, fields }: WaveOutcome): string {
  if (isLawful) return t`It was not submitted.`;
  if (reasons.length > 0) return reasons.map(({ words }) => words).join(' ');
  const [field] = fields;
  return field ? `${fieldName(field.path)}: ${fieldWords(field)}` : t`Try it again in a moment.`;
}

function fieldName(path: string): string {
  switch (path) {
    case 'addresseeEmail':
      return t`E-mail`;
    case 'officeMailbox':
      return t`Mailbox of the office`;
    case 'addresseeName':
      return t`Addressee`;
    default:
      return path;
  }
}
