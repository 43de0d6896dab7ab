import { Anchor, Group, List, Select, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { paths, type ExpressionView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { showInstant } from '../../lib/dates.ts';
import { ChangedTexts } from '../decisions/changed-texts.tsx';
import { answerTexts, valuesOf } from './answer-texts.ts';
import { submissionQuery } from './expressions.queries.ts';

/** What was submitted, round by round, each frozen; and what one says otherwise than another. */
export function Submissions({ number, view }: { number: string; view: ExpressionView }) {
  const { submittedVersions } = view;
  if (submittedVersions.length === 0) return null;
  const at = (round: number, file: string) =>
    `${paths.expressionOfInterest(number)}/submissions/${round}/${file}`;
  return (
    <section aria-labelledby="submissions">
      <Title order={2} id="submissions" mb="xs">{t`Submissions`}</Title>
      <Stack gap="md">
        <List>
          {submittedVersions.map(({ round, at: instant, by, sha256 }) => (
            <List.Item key={round}>
              {t`Round ${round}: ${showInstant(instant)} by ${by}.`}{' '}
              <Anchor href={at(round, 'document.pdf?language=en')} underline="always">
                {t`PDF of round ${round}`}
              </Anchor>{' '}
              <Anchor href={at(round, 'content.json')} underline="always">
                {t`JSON of round ${round}`}
              </Anchor>
              <Text fz="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                SHA-256 {sha256}
              </Text>
            </List.Item>
          ))}
        </List>
        <Compare number={number} view={view} />
      </Stack>
    </section>
  );
}

const asItStands = 'now';

function Compare({ number, view }: { number: string; view: ExpressionView }) {
  const rounds = view.submittedVersions.map(({ round }) => round);
  const newest = Math.max(...rounds);
  const [before, setBefore] = useState(String(Math.max(1, newest - 1)));
  const [after, setAfter] = useState<string>(rounds.length > 1 ? String(newest) : asItStands);
  const choices = [
    ...rounds.toReversed().map((round) => ({ value: String(round), label: t`Round ${round}` })),
    { value: asItStands, label: t`As it stands now` },
  ];
  return (
    <Stack gap="xs">
      <Group gap="sm" align="flex-end">
        <Select
          label={t`Compare`}
          data={choices.filter(({ value }) => value !== asItStands)}
          allowDeselect={false}
          value={before}
          onChange={(round) => round !== null && setBefore(round)}
        />
        <Select
          label={t`with`}
          data={choices}
          allowDeselect={false}
          value={after}
          onChange={(round) => round !== null && setAfter(round)}
        />
      </Group>
      <Differences number={number} view={view} before={Number(before)} after={after} />
    </Stack>
  );
}

function Differences({
  number,
  view,
  before,
  after,
}: {
  number: string;
  view: ExpressionView;
  before: number;
  after: string;
}) {
  const first = useQuery(submissionQuery(number, before));
  const round = after === asItStands ? before : Number(after);
  const second = useQuery(submissionQuery(number, round));
  return (
    <Answer query={first}>
      {(earlier) => (
        <Answer query={second}>
          {(later) => (
            <ChangedTexts
              since={t`What changed`}
              first=""
              before={answerTexts(earlier.answers)}
              after={answerTexts(after === asItStands ? valuesOf(view.answers) : later.answers)}
            />
          )}
        </Answer>
      )}
    </Answer>
  );
}
