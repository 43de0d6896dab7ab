import { Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView } from '@sixstep/contract';
import { eventWords } from './process-words.ts';
import { ReasonList } from './reason-list.tsx';

/** What still stands in the way of the step that leads forward; each line leads to the place that mends it. */
export function MoveOn({ kase }: { kase: CaseView }) {
  if (!kase.next) return null;
  const { type, allowed, reasons } = kase.next;
  return (
    <section aria-labelledby="move-on">
      <Title order={2} id="move-on" mb="xs">
        {t`What is needed to move on`}
      </Title>
      <Text mb={6}>
        {t`Next: ${eventWords(type)}.`} {allowed && t`Nothing is missing.`}
      </Text>
      {!allowed && (
        <ReasonList reasons={reasons} number={kase.number} countryCode={kase.country.code} />
      )}
    </section>
  );
}
