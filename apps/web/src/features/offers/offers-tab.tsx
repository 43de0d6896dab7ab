import { Stack } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import type { CaseTabProps } from '../cases/case-tab.ts';
import { NextSteps } from '../cases/next-steps.tsx';
import { usePerson } from '../session/person.tsx';
import { AskedOrganizations } from './asked.tsx';
import { Call } from './call.tsx';
import { Consents } from './consents.tsx';
import { Matrix } from './matrix.tsx';
import { offersQuery } from './offers.queries.ts';

const steps = [
  'offers.settle',
  'offers.close',
  'offers.consolidate',
  'offers.withhold',
  'offers.consent',
  'package.revise',
  'offers.reopen',
] as const;

/** Who carries out the agreed package: who is asked, who offers, who leads, and whom the country consents to. */
export default function OffersTab({ kase }: CaseTabProps) {
  const query = useQuery(offersQuery(kase.number));
  const { role } = usePerson();
  const isReached = kase.steps.some(
    ({ step, enteredOn }) => step === 'coordination' && enteredOn !== null,
  );
  if (!isReached) {
    return (
      <EmptyState title={t`There is nothing to coordinate yet`}>
        {t`Organizations are asked once the country has agreed to its package.`}
      </EmptyState>
    );
  }
  if (role === 'observer') {
    return (
      <EmptyState title={t`The coordination is not shown to you`}>
        {t`Observers read agreed packages and the portfolio. Who is asked and who offers stays with the Center, the country and the organizations.`}
      </EmptyState>
    );
  }
  return (
    <Answer query={query} lines={8}>
      {(view) => {
        const isToCall =
          kase.state === 'coordination.matching' ||
          (kase.state === 'coordination.consolidating' && view.rows.some(({ gap }) => gap));
        return (
          <Stack gap="xl">
            <Matrix kase={kase} view={view} />
            <AskedOrganizations kase={kase} view={view} />
            {isToCall && <Call kase={kase} view={view} />}
            <Consents kase={kase} view={view} />
            <NextSteps kase={kase} among={steps} />
          </Stack>
        );
      }}
    </Answer>
  );
}
