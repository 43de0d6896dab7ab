import { Stack } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { isProblem } from '../../lib/problem-error.ts';
import type { CaseTabProps } from '../cases/case-tab.ts';
import { NextSteps } from '../cases/next-steps.tsx';
import { NotForObservers } from '../cases/not-for-observers.tsx';
import { IntakeLetterSection } from '../intake-letters/intake-letter-section.tsx';
import { ExpressionSection } from './expression-section.tsx';
import { expressionQuery } from './expressions.queries.ts';
import { Intake } from './intake.tsx';
import { KnownFacts } from './known-facts.tsx';
import { LetterSection } from './letter-section.tsx';
import { Points } from './points.tsx';
import { Submissions } from './submissions.tsx';

const steps = [
  'expression.start',
  'expression.submit',
  'expression.review',
  'expression.return',
  'expression.accept',
  'expression.defer',
  'expression.resume',
  'expression.decline',
] as const;

/** What the country asks for, what it was asked about it, and how the Center judges it. */
export default function ExpressionTab(props: CaseTabProps) {
  return (
    <NotForObservers title={t`The expression of interest is not shown to you`}>
      <Expression {...props} />
    </NotForObservers>
  );
}

function Expression({ kase }: CaseTabProps) {
  const query = useQuery(expressionQuery(kase.number));
  if (isProblem(query.error, 'notFound')) {
    return (
      <>
        <EmptyState title={t`No expression of interest yet`}>
          {t`The country has not begun to write. What it writes appears here, draft included.`}
        </EmptyState>
        <NextSteps kase={kase} among={steps} />
      </>
    );
  }
  return (
    <Answer query={query} lines={8}>
      {(view) => (
        <Stack gap="xl">
          <ExpressionSection kase={kase} view={view} />
          <Submissions number={kase.number} view={view} />
          <Points number={kase.number} view={view} />
          <LetterSection kase={kase} view={view} />
          <KnownFacts number={kase.number} view={view} />
          <Intake kase={kase} view={view} />
          <IntakeLetterSection number={kase.number} />
          <NextSteps kase={kase} among={steps} />
        </Stack>
      )}
    </Answer>
  );
}
