import { Button, Group, Select, Stack } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, MatrixRow, OffersView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { showDate } from '../../lib/dates.ts';
import { componentName } from '../cases/reference-words.ts';
import { organizationsQuery } from '../organizations/organizations.queries.ts';
import { AcceptanceForm } from './acceptance-form.tsx';
import { GivenFacts } from '../../components/facts.tsx';
import { LeadForm } from './lead-form.tsx';
import { Standings } from './marks.tsx';
import type { MatrixProps } from './matrix-props.ts';
import { offerOf } from './offers-words.ts';

/** One activity: how it stands, and what this person may settle about it. */
export function ActivityPanel({
  kase,
  view,
  row,
  onOpen,
  close,
}: {
  kase: CaseView;
  view: OffersView;
  row: MatrixRow;
  onOpen: MatrixProps['onOpen'];
  close: () => void;
}) {
  const { id, component, startOn, endOn, suggested } = row.activity;
  return (
    <Stack gap="lg">
      <GivenFacts
        facts={[
          { name: t`Standing`, value: <Standings row={row} /> },
          { name: t`Component`, value: componentName(component) },
          { name: t`From`, value: startOn && showDate(startOn) },
          { name: t`To`, value: endOn && showDate(endOn) },
          { name: t`Suggested in the package`, value: suggested && suggestedWords(suggested) },
          { name: t`Why the gap is accepted`, value: row.gap && acceptanceWords(row.gapAccepted) },
          {
            name: t`Why the overlap is accepted`,
            value: row.overlap && acceptanceWords(row.overlapAccepted),
          },
        ]}
      />
      {view.mayAccept && row.gap && (
        <AcceptanceForm number={kase.number} row={row} what="gap" close={close} />
      )}
      {view.mayAccept && row.overlap && (
        <AcceptanceForm number={kase.number} row={row} what="overlap" close={close} />
      )}
      {view.mayEdit && (
        <>
          <LeadForm number={kase.number} row={row} close={close} />
          <OtherOrganization
            row={row}
            onChoose={(code) => onOpen({ activity: id, organization: code })}
          />
        </>
      )}
    </Stack>
  );
}

/** A kind of provider stands where no name was given in the package. */
function suggestedWords(suggested: string): string {
  switch (suggested) {
    case 'organization':
      return t`A partner organization`;
    case 'center':
      return t`The Center`;
    case 'national':
      return t`A national institution`;
    case 'consultant':
      return t`A consultant`;
    default:
      return suggested;
  }
}

const acceptanceWords = (accepted: MatrixRow['gapAccepted']): string | null =>
  accepted && `${accepted.reason} (${accepted.by})`;

/** An organization may offer without having been asked. */
function OtherOrganization({
  row,
  onChoose,
}: {
  row: MatrixRow;
  onChoose: (code: string) => void;
}) {
  const { data = [] } = useQuery(organizationsQuery);
  const [code, setCode] = useState<string | null>(null);
  return (
    <Group align="flex-end" gap="xs">
      <Select
        flex="1 1 200px"
        searchable
        label={t`Enter the answer of an organization`}
        data={data
          .filter((organization) => !offerOf(row, organization.code))
          .map((organization) => ({ value: organization.code, label: organization.name }))}
        value={code}
        onChange={setCode}
      />
      <Button variant="default" disabled={code === null} onClick={() => code && onChoose(code)}>
        {t`Go on`}
      </Button>
    </Group>
  );
}
