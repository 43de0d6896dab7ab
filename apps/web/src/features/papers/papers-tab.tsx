import { Stack, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { isProblem } from '../../lib/problem-error.ts';
import type { CaseTabProps } from '../cases/case-tab.ts';
import { papersQuery } from '../cases/papers.queries.ts';
import { EnterPaper } from './enter-paper.tsx';
import { Entries } from './entries.tsx';
import { Objections } from './objections.tsx';
import { Paper } from './paper.tsx';
import classes from './papers.module.css';

/** The signed papers that came for the country: entered by one person of the Center, checked by a second. */
export default function PapersTab({ kase }: CaseTabProps) {
  const query = useQuery(papersQuery(kase.number));
  if (isProblem(query.error, 'notFound', 'forbidden')) {
    return (
      <EmptyState title={t`Papers are not shown to you`}>
        {t`What a country signs on paper is seen by the people of the Center who work on cases. The history tells which steps were taken with a paper.`}
      </EmptyState>
    );
  }
  return (
    <Stack gap="xl">
      <section aria-labelledby="papers">
        <Title order={2} id="papers" mb="xs">{t`Signed papers of the country`}</Title>
        <Answer query={query}>
          {(papers) =>
            papers.length === 0 ? (
              <EmptyState title={t`No paper yet`}>
                {t`What the country signs on paper instead of in the portal is entered here, and counts once a second person has checked it.`}
              </EmptyState>
            ) : (
              <ul className={classes.list}>
                {papers.map((paper) => (
                  <li key={paper.id}>
                    <Paper kase={kase} paper={paper} />
                  </li>
                ))}
              </ul>
            )
          }
        </Answer>
      </section>
      <Entries number={kase.number} />
      <Objections number={kase.number} />
      <EnterPaper kase={kase} />
    </Stack>
  );
}
