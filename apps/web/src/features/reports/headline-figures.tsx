import { Box, Group, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { truthFlags, type PipelineReport, type TruthCounts } from '@sixstep/contract';
import { truthWords } from '../cases/truth-words.ts';
import type { PipelineFilter } from '../pipeline/pipeline-search.ts';
import { changeWords, FigureLink } from './figures.tsx';
import classes from './figures.module.css';

type Counts = PipelineReport['counts'];

/** The three numbers that the others add up to, and under each how many of its cases weaken it in which way. */
export function HeadlineFigures({
  counts,
  truth,
  before,
  base,
}: {
  counts: Counts;
  truth: PipelineReport['truth'];
  before: Counts | undefined;
  base: Partial<PipelineFilter>;
}) {
  const figures = [
    { key: 'total', words: t`Cases in all`, filter: {} },
    { key: 'open', words: t`Open`, filter: { ended: 'false' } },
    { key: 'onHold', words: t`Of these on hold`, filter: { ended: 'false', onHold: 'true' } },
  ] as const;
  return (
    <Group gap="xl" align="flex-start">
      {figures.map(({ key, words, filter }) => (
        <div key={key} className={classes.headline}>
          <Text fz={28} fw={600} lh={1.2}>
            <FigureLink count={counts[key]} words={words} filter={{ ...base, ...filter }} />
          </Text>
          <Text c="dimmed">
            {words}
            {before && ` (${changeWords(counts[key] - before[key])})`}
          </Text>
          <Truth words={words} counts={truth[key]} base={{ ...base, ...filter }} />
        </div>
      ))}
    </Group>
  );
}

/** Of the cases behind a number, how many weaken it; each opens its list. Nothing where none does. */
function Truth({
  words,
  counts,
  base,
}: {
  words: string;
  counts: TruthCounts;
  base: Partial<PipelineFilter>;
}) {
  const told = truthFlags.filter((flag) => counts[flag] > 0);
  return (
    <Box mt={4}>
      {told.length === 0 ? (
        <Text size="sm" c="dimmed">{t`Nothing weakens this number.`}</Text>
      ) : (
        <ul className={classes.truth} aria-label={t`Of these: ${words}`}>
          {told.map((flag) => (
            <li key={flag}>
              <FigureLink
                count={counts[flag]}
                words={`${words}, ${truthWords(flag)}`}
                filter={{ ...base, truth: flag }}
              />{' '}
              {truthWords(flag)}
            </li>
          ))}
        </ul>
      )}
    </Box>
  );
}
