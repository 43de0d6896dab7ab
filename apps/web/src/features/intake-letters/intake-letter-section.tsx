import { Anchor, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { intakeLetterView, paths } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { showDate } from '../../lib/dates.ts';
import { sliceKey } from '../cases/cases.queries.ts';

/** What was written to the country with the last decision; nothing while none was taken. */
export function IntakeLetterSection({ number }: { number: string }) {
  const { data } = useQuery({
    queryKey: sliceKey(number, 'intake-letter'),
    queryFn: ({ signal }) => api(paths.intakeLetter(number), { schema: intakeLetterView, signal }),
  });
  if (!data) return null;
  const { decidedOn, language, subject, paragraphs } = data;
  return (
    <section aria-labelledby="intake-letter">
      <Title order={2} id="intake-letter" mb="xs">{t`Letter of the decision`}</Title>
      <Text c="dimmed">{t`Went to the country on ${showDate(decidedOn)}.`}</Text>
      <Stack gap="xs" lang={language} my="sm">
        <Text fw={600}>{subject}</Text>
        {paragraphs.map((paragraph, place) => (
          <Text key={place}>{paragraph}</Text>
        ))}
      </Stack>
      <Anchor href={paths.intakeLetterPdf(number)} underline="always">
        {t`The letter as a PDF`}
      </Anchor>
    </section>
  );
}
