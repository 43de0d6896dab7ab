import { Group, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { PipelineReport } from '@sixstep/contract';
import type { PipelineFilter } from '../pipeline/pipeline-search.ts';
import { changeWords, FigureLink } from './figures.tsx';

type Counts = PipelineReport['counts'];

/** The three numbers that the others add up to. */
export function HeadlineFigures({
  counts,
  before,
  base,
}: {
  counts: Counts;
  before: Counts | undefined;
  base: Partial<PipelineFilter>;
}) {
  const figures = [
    { key: 'total', words: t`Cases in all`, filter: {} },
    { key: 'open', words: t`Open`, filter: { ended: 'false' } },
    { key: 'onHold', words: t`Of these on hold`, filter: { ended: 'false', onHold: 'true' } },
  ] as const;
  return (
    <Group gap="xl">
      {figures.map(({ key, words, filter }) => (
        <div key={key}>
          <Text fz={28} fw={600} lh={1.2}>
            <FigureLink count={counts[key]} words={words} filter={{ ...base, ...filter }} />
          </Text>
          <Text c="dimmed">
            {words}
            {before && ` (${changeWords(counts[key] - before[key])})`}
          </Text>
        </div>
      ))}
    </Group>
  );
}
