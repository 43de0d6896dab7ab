import { Group, Stack } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import type { CaseTabProps } from '../cases/case-tab.ts';
import { StepButton } from '../cases/step-button.tsx';
import { usePerson } from '../session/person.tsx';
import { Amendments } from './amendments.tsx';
import { ClosingReport } from './closing-report.tsx';
import { Deliverables } from './deliverables.tsx';
import { Plan } from './plan.tsx';
import { Reports } from './reports.tsx';
import { workplanQuery } from './workplan.queries.ts';

/** The way on, with what is missing where it is refused. */
const onward = ['implementation.start', 'implementation.finish', 'case.complete'] as const;
/** Ways aside, which nobody has to mend anything for. */
const aside = ['offers.reopen', 'case.hold', 'case.resume', 'case.terminate'] as const;

/** How the package is carried out, from the rhythm of the reports to the report that closes the case. */
export default function WorkplanTab({ kase }: CaseTabProps) {
  const query = useQuery(workplanQuery(kase.number));
  const { role } = usePerson();
  if (role === 'observer') {
    return (
      <EmptyState title={t`The work plan is not shown to you`}>
        {t`Observers read agreed packages and the portfolio; how a package is carried out stays with the Center, the country and the organizations.`}
      </EmptyState>
    );
  }
  const isUnderWay = kase.state.startsWith('implementation.');
  const open = aside.filter(
    (type) => isUnderWay && kase.nextSteps.some((step) => step.type === type && step.allowed),
  );
  return (
    <Answer query={query}>
      {(view) => (
        <Stack gap="xl">
          <Plan kase={kase} view={view} />
          <Deliverables kase={kase} view={view} />
          <Reports kase={kase} view={view} />
          <Amendments kase={kase} view={view} />
          <ClosingReport kase={kase} view={view} />
          <Group align="flex-start">
            {[...onward, ...open].map((type) => (
              <StepButton key={type} kase={kase} type={type} variant="default" />
            ))}
          </Group>
        </Stack>
      )}
    </Answer>
  );
}
