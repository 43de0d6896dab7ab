import { Stack } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, MatrixRow, OffersView } from '@sixstep/contract';
import { showDate } from '../../lib/dates.ts';
import { Entered } from '../cases/entered-words.tsx';
import { Decision } from './decision.tsx';
import { GivenFacts } from '../../components/facts.tsx';
import { OfferForm } from './offer-form.tsx';
import { answerOf, answerWords, decisionWords, isCallOpen, offerOf } from './offers-words.ts';

/** What one organization says to one activity, and what this person may enter or decide. */
export function OfferPanel({
  kase,
  view,
  row,
  organization,
  close,
}: {
  kase: CaseView;
  view: OffersView;
  row: MatrixRow;
  organization: string;
  close: () => void;
}) {
  const offer = offerOf(row, organization);
  const answer = answerOf(row, organization, isCallOpen(kase));
  const dueOn = row.asked.find(({ code }) => code === organization)?.dueOn;
  return (
    <Stack gap="lg">
      <GivenFacts
        facts={[
          { name: t`Answer`, value: answerWords(answer, offer) },
          { name: t`Answer asked by`, value: dueOn && showDate(dueOn) },
          { name: t`Decision`, value: offer && decisionWords(offer.decision) },
          { name: t`From`, value: offer?.fromOn && showDate(offer.fromOn) },
          { name: t`To`, value: offer?.toOn && showDate(offer.toOn) },
          { name: t`Conditions`, value: offer?.conditions },
          { name: t`Contact`, value: offer?.contact },
          { name: t`Note`, value: offer?.note },
          { name: t`Entered for it`, value: offer?.entered && <Entered entry={offer.entered} /> },
        ]}
      />
      {view.mayEdit && offer?.status === 'offered' && (
        <Decision number={kase.number} activity={row.activity.id} offer={offer} close={close} />
      )}
      {view.mayEdit && (
        <details open={!offer}>
          <summary>{offer ? t`Change what it says` : t`Enter what it says`}</summary>
          <OfferForm number={kase.number} row={row} organization={organization} close={close} />
        </details>
      )}
    </Stack>
  );
}
