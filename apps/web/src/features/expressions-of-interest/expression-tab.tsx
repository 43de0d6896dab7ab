import { Group, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, ExpressionView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { showInstant } from '../../lib/dates.ts';
import { isProblem } from '../../lib/problem-error.ts';
import type { CaseTabProps } from '../cases/case-tab.ts';
import { StepButton } from '../cases/step-button.tsx';
import { expressionQuery } from './expressions.queries.ts';
import { ExpressionContentView } from './expression-content-view.tsx';
import { ExpressionForm } from './expression-form.tsx';
import { Intake } from './intake.tsx';
import { LetterSection } from './letter-section.tsx';
import { Points } from './points.tsx';

const steps = [
  'expression.submit',
  'expression.review',
  'expression.return',
  'expression.accept',
  'expression.defer',
  'expression.resume',
  'expression.decline',
] as const;

/** What the country asks for, what it was asked about it, and how the Center judges it. */
export default function ExpressionTab({ kase }: CaseTabProps) {
  const query = useQuery(expressionQuery(kase.number));
  if (isProblem(query.error, 'notFound')) {
    return (
      <EmptyState title={t`No expression of interest yet`}>
        {t`The country has not begun to write. What it writes appears here, draft included.`}
      </EmptyState>
    );
  }
  return (
    <Answer query={query}>
      {(view) => (
        <Stack gap="xl">
          <Content kase={kase} view={view} />
          <Points number={kase.number} view={view} />
          <LetterSection kase={kase} view={view} />
          <Intake kase={kase} view={view} />
          <Group align="flex-start">
            {steps.flatMap((type) => [
              <StepButton key={type} kase={kase} type={type} variant="default" />,
              <StepButton
                key={`${type} on behalf`}
                kase={kase}
                type={type}
                onBehalf
                variant="default"
              />,
            ])}
          </Group>
        </Stack>
      )}
    </Answer>
  );
}

function Content({ kase, view }: { kase: CaseView; view: ExpressionView }) {
  const { changedAt, changedBy, submittedVersions } = view;
  const writer = changedBy ?? t`somebody`;
  return (
    <section aria-labelledby="expression">
      <Title order={2} id="expression" mb="xs">{t`Expression of interest`}</Title>
      <Stack gap="md">
        <div>
          {changedAt && (
            <Text c="dimmed">{t`Last changed ${showInstant(changedAt)} by ${writer}.`}</Text>
          )}
          {submittedVersions.map(({ round, at, by }) => (
            <Text
              key={round}
              c="dimmed"
            >{t`Submitted, round ${round}: ${showInstant(at)} by ${by}.`}</Text>
          ))}
          {submittedVersions.length === 0 && <Text c="dimmed">{t`Not submitted yet.`}</Text>}
        </div>
        <ExpressionContentView view={view} />
        {view.editableFields.length > 0 && (
          <details>
            <summary>{t`Enter it for the country`}</summary>
            <ExpressionForm number={kase.number} view={view} />
          </details>
        )}
      </Stack>
    </section>
  );
}
