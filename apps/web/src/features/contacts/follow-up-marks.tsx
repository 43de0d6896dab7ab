import { Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseSummary } from '@sixstep/contract';
import { showDate, today } from '../../lib/dates.ts';
import { channelWords } from './contact-words.ts';

/** When somebody was last in touch, in one line. */
export function LastContact({ kase: { lastContact } }: { kase: CaseSummary }) {
  if (!lastContact) return null;
  return (
    <Text size="sm" c="dimmed">
      {t`${channelWords(lastContact.channel)} on ${showDate(lastContact.on)}`}
    </Text>
  );
}

/** What is to be done next; red when its day has gone by. */
export function NextAction({ kase: { nextAction } }: { kase: CaseSummary }) {
  if (!nextAction) return null;
  const { text, dueOn } = nextAction;
  const isLate = dueOn !== null && dueOn < today();
  return (
    <Text size="sm" {...(isLate && { c: 'var(--late)' })}>
      {dueOn === null
        ? text
        : isLate
          ? t`${text}: was due ${showDate(dueOn)}`
          : t`${text}: by ${showDate(dueOn)}`}
    </Text>
  );
}
