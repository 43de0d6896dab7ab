import { Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, OffersView } from '@sixstep/contract';
import { IconCheck, IconClock, IconX } from '@tabler/icons-react';
import { ConsentForm } from './consent-form.tsx';
import classes from './offers.module.css';
import { mayActForOthers } from './offers-words.ts';
import { Reminders } from './reminders.tsx';

/** Whom the country consents to, and to whom not. */
export function Consents({ kase, view }: { kase: CaseView; view: OffersView }) {
  const isAsked = kase.state === 'coordination.awaitingConsent';
  return (
    <section aria-labelledby="consents">
      <Title order={2} id="consents" mb="xs">{t`Consent of the country`}</Title>
      {view.providers.length === 0 && (
        <Text c="dimmed">{t`Nobody leads an activity yet, so there is nobody to consent to.`}</Text>
      )}
      {isAsked && mayActForOthers(kase) && view.providers.length > 0 ? (
        <ConsentForm number={kase.number} view={view} />
      ) : (
        <ul className={classes.list}>
          {view.providers.map((provider) => (
            <li key={provider.key}>
              <Provider provider={provider} isAsked={isAsked} />
            </li>
          ))}
        </ul>
      )}
      {isAsked && <Reminders kase={kase} verb={t`Remind the country`} isNeeded />}
    </section>
  );
}

function Provider({
  provider: { name, leads, consent, reason },
  isAsked,
}: {
  provider: OffersView['providers'][number];
  isAsked: boolean;
}) {
  const Sign = consent === 'consent' ? IconCheck : consent === 'withhold' ? IconX : IconClock;
  return (
    <Stack gap={4}>
      <Text fw={600}>{name}</Text>
      <Text c="dimmed" className={classes.words}>
        {t`Leads ${leads.join('; ')}`}
      </Text>
      {(consent !== null || isAsked) && (
        <span className={classes.mark}>
          <Sign aria-hidden size={16} />
          {consentWords(consent)}
        </span>
      )}
      {reason && <Text className={classes.words}>{t`Reason: ${reason}`}</Text>}
    </Stack>
  );
}

function consentWords(consent: OffersView['providers'][number]['consent']): string {
  switch (consent) {
    case 'consent':
      return t`The country consents`;
    case 'withhold':
      return t`The country does not consent`;
    case null:
      return t`The country has not answered`;
  }
}
